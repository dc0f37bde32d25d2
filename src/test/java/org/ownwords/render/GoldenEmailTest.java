package org.ownwords.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.render.Editions.edition;
import static org.ownwords.render.Editions.section;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ownwords.message.Mark;
import org.ownwords.message.SectionKind;

/** Whole emails as they are kept beside this test; change them only after looking at them in a mail program. */
class GoldenEmailTest {

    @Test
    void anUrduExampleIsAsKept() throws IOException {
        EmailText email = new Renderer()
                .email(edition(
                        "ur",
                        Mark.EXAMPLE,
                        Map.of("subject", "{service.name} کی طرف سے معلومات"),
                        section(
                                SectionKind.LONG,
                                "ہم {service.name} ہیں۔\nہم سے بات کریں۔",
                                "- **مدد** مفت ہے۔\n- فون کال بھی مفت ہے۔",
                                "ہمیں {route.phone} پر فون کریں۔")));
        assertThat(email.html()).isEqualTo(kept("email-ur.html"));
        assertThat(email.text()).isEqualTo(kept("email-ur.txt"));
        assertThat(email.subject()).isEqualTo("EXAMPLE, NOT REVIEWED: Open * Door کی طرف سے معلومات");
    }

    private static String kept(String name) throws IOException {
        try (var file = GoldenEmailTest.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
