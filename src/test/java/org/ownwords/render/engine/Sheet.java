package org.ownwords.render.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plain pages for tests of the engine. */
final class Sheet {

    static final Instant DAY = Instant.parse("2026-01-05T09:00:00Z");
    static final Surroundings NOTHING = new Surroundings(name -> Optional.empty(), Map.of());

    private Sheet() {}

    static Typesetting setting(TextLanguage language) {
        return new Typesetting(Faces.packed(), language, List.of(), NOTHING);
    }

    static byte[] pdf(TextLanguage language, String body) {
        return setting(language).pdf(page(language, "", body), DAY, Overlay.NONE);
    }

    static String page(TextLanguage language, String style, String body) {
        return """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="%s" dir="%s"><head><title>Sample</title>
                <meta name="subject" content="A sample"/><style>
                @page { size: 148mm 148mm; margin: 12mm }
                body { font-family: '%s'; font-size: 16pt; line-height: 2 }
                %s
                </style></head><body>%s</body></html>""".formatted(language.tag(), language.rightToLeft() ? "rtl" : "ltr", language.alias(), style, body);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
