package org.ownwords.delivery.gateway.simulator;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An entry as one line of ASCII, {@code name=value&…} as forms have it: easy to search, and nothing in a text can end it. */
final class EntryLine {

    private EntryLine() {}

    static String write(Entry entry) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("number", Long.toString(entry.number()));
        fields.put("at", entry.at().toString());
        fields.put("kind", entry.kind());
        fields.put("reference", entry.reference());
        fields.put("channel", entry.channel());
        fields.put("from", entry.from());
        fields.put("to", entry.to());
        entry.subject().ifPresent(subject -> fields.put("subject", subject));
        fields.put("text", entry.text());
        entry.language().ifPresent(language -> fields.put("language", language));
        fields.put("mark", entry.mark());
        return encode(fields);
    }

    static Entry read(String line) {
        Map<String, String> fields = decode(line);
        return new Entry(
                Long.parseLong(fields.getOrDefault("number", "0")),
                Instant.parse(fields.getOrDefault("at", Instant.EPOCH.toString())),
                fields.getOrDefault("kind", ""),
                fields.getOrDefault("reference", ""),
                fields.getOrDefault("channel", ""),
                fields.getOrDefault("from", ""),
                fields.getOrDefault("to", ""),
                Optional.ofNullable(fields.get("subject")),
                fields.getOrDefault("text", ""),
                Optional.ofNullable(fields.get("language")),
                fields.getOrDefault("mark", ""));
    }

    static String encode(Map<String, String> fields) {
        StringBuilder line = new StringBuilder();
        fields.forEach((name, text) -> {
            if (line.length() > 0) {
                line.append('&');
            }
            line.append(name).append('=').append(URLEncoder.encode(text, StandardCharsets.UTF_8));
        });
        return line.toString();
    }

    static Map<String, String> decode(String line) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : line.split("&")) {
            int at = field.indexOf('=');
            if (at > 0) {
                fields.put(field.substring(0, at), URLDecoder.decode(field.substring(at + 1), StandardCharsets.UTF_8));
            }
        }
        return fields;
    }
}
