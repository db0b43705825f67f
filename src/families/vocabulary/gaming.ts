/** Bets, games and contests. */
export const gamingWords = `
bet wager ~ stake
prize ~ jackpot
win winner winnings ~ victory
player gamer ~ contestant
bookmaker bookie ~ sportsbook
lottery raffle ~ sweepstake
leaderboard scoreboard
trophy badge ~ achievement
tournament championship ~ contest competition
opponent adversary ~ rival
enemy foe
referee umpire
gamble ~ casino
`;
