package org.ownwords.base;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes maps, lists and text as YAML in one form: one line per value, block lists, plain words bare and everything else in
 * double quotes, so that every reader of YAML takes every value as text.
 */
public final class YamlText {
    private static final Pattern PLAIN =
            Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Nd} ,.'()/?!;+%’“”،۔।؟\\u200C\\u200D-]*(?<! )");
    /** What some readers of YAML take for truth, falsehood or nothing. */
    private static final Set<String> TYPED = Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    private YamlText() {}

    /** The fields as YAML; reading them again gives the same. */
    public static String write(Map<String, ?> fields) {
        StringBuilder out = new StringBuilder();
        fields(out, fields, "");
        return out.toString();
    }

    private static void fields(StringBuilder out, Map<?, ?> fields, String indent) {
        fields.forEach((name, value) -> {
            out.append(indent).append(scalar(String.valueOf(name))).append(':');
            nested(out, value, indent);
        });
    }

    private static void nested(StringBuilder out, Object value, String indent) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            out.append('\n');
            fields(out, map, indent + "  ");
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            out.append('\n');
            list.forEach(item -> item(out, item, indent + "  "));
        } else {
            out.append(' ').append(single(value)).append('\n');
        }
    }

    private static void item(StringBuilder out, Object item, String indent) {
        out.append(indent).append('-');
        if (item instanceof Map<?, ?> map && !map.isEmpty()) {
            StringBuilder inner = new StringBuilder();
            fields(inner, map, indent + "  ");
            out.append(' ').append(inner.substring(indent.length() + 2));
        } else {
            nested(out, item, indent);
        }
    }

    private static String single(Object value) {
        if (value instanceof Map) {
            return "{}";
        }
        return value instanceof List ? "[]" : scalar(String.valueOf(value));
    }

    private static String scalar(String text) {
        if (PLAIN.matcher(text).matches() && !TYPED.contains(text.toLowerCase(Locale.ROOT))) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            escape(quoted, text, i);
        }
        return quoted.append('"').toString();
    }

    private static void escape(StringBuilder out, String text, int i) {
        char c = text.charAt(i);
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < ' ' || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 || c == 0xFEFF || c >= 0xFFFE) {
                    out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }
}
