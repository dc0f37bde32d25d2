package org.ownwords.render;

import java.util.HashMap;
import java.util.Map;
import org.ownwords.language.Language;
import org.ownwords.message.Mark;
import org.ownwords.message.Placeholders;
import org.ownwords.message.Placeholders.Numbers;
import org.ownwords.message.SectionKind;

/**
 * Makes the email. Its first words repeat the subject: a locked phone shows the beginning of what arrives, and these give
 * nothing away.
 */
final class Email {

    private static final String NEUTRAL_SUBJECT = "Information for you";
    private static final String TEMPLATE = "email/email.ftlh";

    private final PackTemplates templates;

    Email(PackTemplates templates) {
        this.templates = templates;
    }

    EmailText of(Edition edition) {
        Prose words = Prose.of(edition, SectionKind.LONG, Numbers.GROUPED);
        String subject = subject(edition);
        String marked = edition.mark() == Mark.NONE ? subject : edition.mark().words() + ": " + subject;
        String text = Marked.first(edition.mark(), "\n\n", subject + "\n\n" + words.inLines("\n\n") + "\n");
        return new EmailText(marked, text, html(edition, subject, words));
    }

    private static String subject(Edition edition) {
        return edition.content()
                .subject()
                .filter(subject -> !subject.isBlank())
                .map(subject ->
                        Placeholders.resolve(subject.strip(), edition.service(), edition.route(), Numbers.COMPACT))
                .orElse(NEUTRAL_SUBJECT);
    }

    private String html(Edition edition, String subject, Prose words) {
        Language language = edition.language();
        Map<String, Object> model = new HashMap<>();
        model.put("lang", language.tag().value());
        model.put("dir", language.direction().html());
        model.put("align", language.direction().html().equals("rtl") ? "right" : "left");
        model.put("fonts", FontStack.css(language));
        model.put("lineHeight", FontStack.lineHeight(language));
        model.put("mark", edition.mark().words());
        model.put("subject", subject);
        model.put("paragraphs", words.paragraphs().stream().map(Email::map).toList());
        return templates.fill(TEMPLATE, model);
    }

    private static Map<String, Object> map(Paragraph paragraph) {
        return Map.of(
                "marker",
                paragraph.marker().equals("-") ? "•" : paragraph.marker(),
                "lines",
                paragraph.lines().stream()
                        .map(line -> line.stream().map(Email::map).toList())
                        .toList());
    }

    private static Map<String, Object> map(Run run) {
        return Map.of(
                "text",
                run.text(),
                "strong",
                run.strong(),
                "dir",
                run.direction().orElse(""));
    }
}
