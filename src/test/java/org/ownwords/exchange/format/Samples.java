package org.ownwords.exchange.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ownwords.directory.ClaimId;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.MessageId;
import org.ownwords.message.SectionKind;

/** Texts with everything in them that formats lose. */
final class Samples {
    static final MessageId HELP = MessageId.of("help");
    private static final String VERSION = "en-GB@0a1b2c3d4e5f6071";

    private Samples() {}

    static TranslationFile urdu() {
        return file(
                "ur",
                unit(UnitId.subject(HELP), "Talk to somebody", "کسی سے بات کریں", UnitState.REVIEWED, ""),
                passage(
                        SectionKind.LONG,
                        1,
                        "",
                        "Something happened to you.\nIt is not \"your\" fault.",
                        "آپ کے ساتھ کچھ ہوا۔"),
                passage(SectionKind.LONG, 2, "free", "**Free** & <simple>: {route.phone}", "**مفت**: {route.phone}"),
                new Unit(
                        UnitId.passage(HELP, SectionKind.LONG, 3, Optional.empty()),
                        "",
                        "صرف اردو میں",
                        UnitState.DRAFT,
                        List.of(),
                        "",
                        OptionalInt.empty()),
                new Unit(
                        UnitId.passage(HELP, SectionKind.SMS, 1, Optional.empty()),
                        "Call {route.phone} or {service.name}, then {route.phone} again.",
                        "",
                        UnitState.NEW,
                        List.of(new Note("length", "Count what the placeholders become.")),
                        "",
                        OptionalInt.of(134)));
    }

    /** What spreadsheets take for formulas, and what programs take for signs of their own. */
    static TranslationFile awkward() {
        return file(
                "fa",
                passage(SectionKind.LONG, 1, "", "=1+1", "=HYPERLINK(\"http://example.org\")"),
                passage(SectionKind.LONG, 2, "", "- one\n- two", "+44 and\n\nmore"),
                passage(SectionKind.LONG, 3, "", "@home", "'=already"),
                passage(SectionKind.LONG, 4, "", "'s morgens", "''-x"),
                passage(SectionKind.LONG, 5, "", "tab\there; semi, comma", "می‌خواهم ‍x"),
                passage(SectionKind.LONG, 6, "", "back\\slash \\n {not.known} } {", "]]> <ph/> &amp; %s"),
                passage(SectionKind.LONG, 7, "", "00441234", "𞤢𞤣 007 ＝1"));
    }

    static TranslationFile file(String tag, Unit... units) {
        return new TranslationFile(
                LanguageTag.of("en-GB"),
                LanguageTable.load().require(LanguageTag.of(tag)),
                List.of(new MessageUnits(HELP, VERSION, List.of(new Note("purpose", "People know.")), List.of(units))));
    }

    static Unit passage(SectionKind section, int number, String claim, String source, String target) {
        return unit(
                UnitId.passage(
                        HELP,
                        section,
                        number,
                        Optional.of(claim).filter(c -> !c.isEmpty()).map(ClaimId::of)),
                source,
                target,
                UnitState.TRANSLATED,
                number == 2 ? "Is this word\ntoo plain?" : "");
    }

    static Unit unit(UnitId id, String source, String target, UnitState state, String comment) {
        return new Unit(
                id, source, target, state, List.of(new Note("claim", "Is it so?")), comment, OptionalInt.empty());
    }

    static byte[] bytes(TranslationFile file, TranslationFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(file, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
