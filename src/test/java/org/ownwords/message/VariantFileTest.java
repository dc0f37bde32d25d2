package org.ownwords.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.directory.ClaimId;
import org.ownwords.language.LanguageTag;

class VariantFileTest {
    private static final String NAME = "translations/help/ur.md";
    private static final String FILE = """
            ---
            origin: machine-draft
            source: "en-GB@0a1b2c3d"
            subject: "Information from {service.name}"
            doubts:
              - "\\"Help\\" may promise much."
              - Is it plain?
            phone-seen: "0808 157 0000"
            really: "no"
            notes:
              by: a partner
              list: []
            ---
            # headline

            ## free
            مفت مدد

            # long

            ## -
            آپ ہم سے بات کر سکتے ہیں۔
            ہم {service.name} ہیں۔

            - ایک
            - دو

            ## free
            یہ مفت ہے۔

            # sms

            ## -
            کال کریں {route.phone}
            """;

    @Test
    void aCanonicalFileComesBackByteForByte() {
        assertThat(VariantFile.write(read(FILE))).isEqualTo(FILE);
    }

    @Test
    void everyScalarStaysText() {
        Map<String, Object> fields = read(FILE).frontMatter();
        assertThat(fields).containsEntry("really", "no").containsEntry("phone-seen", "0808 157 0000");
        assertThat(read(FILE.replace("really: \"no\"", "really: no\nsize: 010")).frontMatter())
                .containsEntry("really", "no")
                .containsEntry("size", "010");
    }

    @Test
    void sectionsAndClaimsAreRead() {
        VariantContent content = read(FILE);
        assertThat(content.id()).isEqualTo(new VariantId(MessageId.of("help"), LanguageTag.of("ur")));
        assertThat(content.origin()).isEqualTo(Origin.MACHINE_DRAFT);
        assertThat(content.source()).contains("en-GB@0a1b2c3d");
        assertThat(content.doubts()).containsExactly("\"Help\" may promise much.", "Is it plain?");
        assertThat(content.sections())
                .extracting(Section::kind)
                .containsExactly(SectionKind.HEADLINE, SectionKind.LONG, SectionKind.SMS);
        assertThat(content.section(SectionKind.LONG).orElseThrow().passages())
                .containsExactly(
                        new Passage(
                                Optional.empty(), "آپ ہم سے بات کر سکتے ہیں۔\nہم {service.name} ہیں۔\n\n- ایک\n- دو"),
                        new Passage(Optional.of(ClaimId.of("free")), "یہ مفت ہے۔"));
    }

    @Test
    void confidenceIsReadAndKept() {
        String stated = FILE.replace("doubts:", "confidence: medium\ndoubts:");
        assertThat(read(FILE).confidence()).isEmpty();
        assertThat(read(stated).confidence()).contains(Confidence.MEDIUM);
        assertThat(VariantFile.write(read(stated))).isEqualTo(stated);
    }

    @Test
    void anUnknownConfidenceIsAProblem() {
        assertThatThrownBy(() -> read(FILE.replace("doubts:", "confidence: fairly\ndoubts:")))
                .hasMessageContaining("There is no confidence \"fairly\"")
                .hasMessageContaining("high, medium, low");
    }

    @Test
    void wordsBeforeTheFirstClaimMakeNoClaim() {
        VariantContent content = read("---\norigin: adapted\n---\n\n# long\n\nHello.\n\n## free\n\nFree.\n");
        assertThat(content.sections().get(0).passages())
                .containsExactly(
                        new Passage(Optional.empty(), "Hello."), new Passage(Optional.of(ClaimId.of("free")), "Free."));
    }

    @Test
    void hashtagsAndEscapedSignsAreText() {
        VariantContent content = read("---\norigin: adapted\n---\n# social\n\n## -\n#YouAreNotAlone\n\\# one\n");
        assertThat(content.sections().get(0).text()).isEqualTo("#YouAreNotAlone\n\\# one");
    }

    @Test
    void textIsKeptInNormalFormCWithItsJoiners() {
        String joiners = "می‌خواهم ক্‍ষ";
        VariantContent content =
                read("\uFEFF---\r\norigin: adapted\r\n---\r\n# long\r\n\r\nCafe\u0301 " + joiners + "  \r\n");
        assertThat(content.sections().get(0).text()).isEqualTo("Café " + joiners);
    }

    static Stream<Arguments> broken() {
        String front = "---\norigin: adapted\n---\n";
        return Stream.of(
                Arguments.of("# long\n\nHello", 1, "front matter is missing"),
                Arguments.of("---\norigin: adapted\n# long\n", 1, "front matter is missing"),
                Arguments.of("---\norigin: [adapted\n---\n# long\n\nHi", 2, "not YAML"),
                Arguments.of("---\norigin: a: b\n---\n# long\n\nHi", 2, "not YAML"),
                Arguments.of("---\norigin: adapted\norigin: adapted\n---\n# long\n\nHi", 3, "twice"),
                Arguments.of("---\norigin: &a adapted\n---\n# long\n\nHi", 2, "Anchors"),
                Arguments.of("---\norigin: !!str adapted\n---\n# long\n\nHi", 2, "Types"),
                Arguments.of("---\nnote: x\n---\n# long\n\nHi", 1, "missing"),
                Arguments.of("---\norigin: machine\n---\n# long\n\nHi", 2, "no origin \"machine\""),
                Arguments.of("---\norigin: adapted\nmessage: other\n---\n# long\n\nHi", 3, "place says \"help\""),
                Arguments.of("---\norigin: adapted\ntag: pl\n---\n# long\n\nHi", 3, "place says \"ur\""),
                Arguments.of("---\norigin: adapted\nsource: en-GB\n---\n# long\n\nHi", 3, "does not name a text"),
                Arguments.of("---\norigin: adapted\nnote: a\u202Eb\n---\n# long\n\nHi", 3, "U+202E"),
                Arguments.of(front + "# lang\n\nHi", 4, "no section \"lang\""),
                Arguments.of(front + "# long\n\nHi\n\n# long\n\nHo", 8, "second time; the first is on line 4"),
                Arguments.of(front + "# long\n\n## fre\nHi", 6, "no claim \"fre\""),
                Arguments.of(front + "# long\n\n## free\n\n## -\nHi", 6, "no words here"),
                Arguments.of(front + "# long\n\n# sms\n\nHi", 4, "no words here"),
                Arguments.of(front + "# long\n\n### Three\n", 6, "begins with # and a space"),
                Arguments.of(front + "Hi\n\n# long\n\nHi", 4, "before any section"),
                Arguments.of(front, 4, "no section"),
                Arguments.of(front + "# long\n\nHi \u202Bthere", 6, "U+202B"),
                Arguments.of(front + "# long\n\nHi\u0007", 6, "U+0007"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void eachFaultIsToldWithItsLine(String file, int line, String words) {
        assertThat(problems(NAME, file)).anySatisfy(problem -> {
            assertThat(problem.what()).contains(words);
            assertThat(problem.line()).hasValue(line);
            assertThat(problem.where()).isEqualTo(NAME);
            assertThat(problem.remedy()).isNotBlank();
        });
    }

    @Test
    void unknownPlacesAreTold() {
        String file = "---\norigin: adapted\n---\n# long\n\nHi\n";
        assertThat(problems("translations/help/xx.md", file).get(0).what()).contains("\"xx\" is not in the table");
        assertThat(problems("translations/help/PA-guru.md", file).get(0).what()).contains("spelt \"pa-Guru\"");
        assertThat(problems("translations/other/ur.md", file).get(0).what()).contains("no message \"other\"");
        assertThat(problems("ur.md", file))
                .extracting(p -> p.field().orElseThrow())
                .containsExactly("message", "tag");
        assertThat(read("translations/help/no.md", file).id().tag().value()).isEqualTo("no");
    }

    @Test
    void severalFaultsAreToldTogether() {
        assertThat(problems(NAME, "---\norigin: x\nsource: y\n---\n# long\n\n## nope\nHi\n\n# nope\n\nHo"))
                .extracting(problem -> problem.line().orElseThrow())
                .containsExactly(2, 3, 7, 10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "{a: ",
                "- ",
                "? ",
                "# ",
                "## free\n",
                "\u202E\n",
                "---\n",
                "a: &a [*a]\n",
                "\"",
                "x",
                "*",
                "# long\n\n",
                "e\u0301",
                "|\n ",
                "!"
            })
    void pathologicalInputEndsInTime(String unit) {
        String much = unit.repeat(1_000_000 / unit.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            problemsOrNone("---\n" + much + "\n---\n# long\n\nHi");
            problemsOrNone("---\norigin: adapted\n---\n# long\n\n" + much);
        });
    }

    @Test
    void aFileOverTheLimitIsRefused() {
        assertThat(problems(NAME, "x".repeat((1 << 20) + 1)).get(0).what()).contains("1 MB");
    }

    private static VariantContent read(String file) {
        return read(NAME, file);
    }

    private static VariantContent read(String name, String file) {
        return VariantFile.read(name, file, Known.CATALOGUE, Known.LANGUAGES);
    }

    private static List<Problem> problems(String name, String file) {
        ProblemException e = catchThrowableOfType(ProblemException.class, () -> read(name, file));
        assertThat(e).as(file.length() > 200 ? "long" : file).isNotNull();
        return e.problems();
    }

    private static void problemsOrNone(String file) {
        try {
            read(NAME, file);
        } catch (ProblemException e) {
            assertThat(e.problems()).hasSizeLessThanOrEqualTo(120);
        }
    }
}
