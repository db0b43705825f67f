class Open { string text = "never closed; }
class Next { Tier tier; }