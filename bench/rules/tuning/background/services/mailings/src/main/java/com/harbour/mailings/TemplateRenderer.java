package com.harbour.mailings;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces {{name}} in the text of a mail; an unknown name is an error, not an empty place. */
public final class TemplateRenderer {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

    private final Map<String, String> texts;

    public TemplateRenderer(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    public String render(String template) {
        Matcher matcher = PLACEHOLDER.matcher(template);
        StringBuilder result = new StringBuilder();
        while (matcher.find()) {
            String text = texts.get(matcher.group(1));
            if (text == null) {
                throw new IllegalArgumentException("nothing is known about " + matcher.group(1));
            }
            matcher.appendReplacement(result, Matcher.quoteReplacement(text));
        }
        return matcher.appendTail(result).toString();
    }
}
