package org.ownwords.render.engine;

import java.util.Collection;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What no style sheet may do to letters, whatever a designer writes. Letters are never put apart in scripts that join, stack or
 * carry marks, neither by letter spacing nor by justifying, and words never parted there; no script has letters changed into
 * capitals, because the layout engine does not know that Turkish has two kinds of i.
 */
final class Propriety {

    /** Scripts whose letters stand alone, so that space may be put between them. */
    private static final Set<String> SPACEABLE =
            Set.of("Latn", "Cyrl", "Grek", "Armn", "Geor", "Hans", "Hant", "Jpan", "Kore");

    private static final String EVERYWHERE = "* { text-transform: none !important; font-variant: normal !important } ";

    private static final String TOGETHER = " { letter-spacing: normal !important; word-wrap: normal !important; "
            + "-fs-max-justification-inter-char: 0 !important } ";

    /** The layout engine's own sheet leaves room for the marks of lists at the left in every direction. */
    private static final String LISTS =
            "ul, ol, dir, menu { margin-left: 0; padding-left: 0; padding-right: 2.2em } dd { margin-left: 0; margin-right: 2.2em }";

    private Propriety() {}

    /** Adds a style sheet after all others, and before all others what pages start from. */
    static void enforce(Document page, TextLanguage language, Collection<TextLanguage> all) {
        Node head = head(page);
        String start = "html { line-height: " + lineHeight(language) + " } " + (language.rightToLeft() ? LISTS : "");
        head.insertBefore(sheet(page, start), head.getFirstChild());
        head.appendChild(sheet(page, rules(language, all)));
    }

    /** For pages that set none. */
    private static String lineHeight(TextLanguage language) {
        return switch (language.fontFamily()) {
            case "Noto Nastaliq Urdu" -> "2.4";
            case "Noto Serif Tibetan" -> "1.95";
            case "Noto Sans Khmer", "Noto Sans Myanmar" -> "1.75";
            default -> "1.5";
        };
    }

    private static String rules(TextLanguage language, Collection<TextLanguage> all) {
        StringBuilder rules = new StringBuilder(EVERYWHERE);
        if (!SPACEABLE.contains(language.script())) {
            rules.append('*').append(TOGETHER);
        }
        for (TextLanguage other : all) {
            if (!SPACEABLE.contains(other.script())) {
                String attribute = "[lang='" + other.tag() + "']";
                rules.append(attribute)
                        .append(", ")
                        .append(attribute)
                        .append(" *")
                        .append(TOGETHER);
            }
        }
        return rules.toString();
    }

    private static Element sheet(Document page, String rules) {
        Element style = page.createElementNS(page.getDocumentElement().getNamespaceURI(), "style");
        style.setAttribute("type", "text/css");
        style.setTextContent(rules);
        return style;
    }

    private static Node head(Document page) {
        Node head = page.getElementsByTagName("head").item(0);
        if (head == null) {
            Element root = page.getDocumentElement();
            head = root.insertBefore(page.createElementNS(root.getNamespaceURI(), "head"), root.getFirstChild());
        }
        return head;
    }
}
