package org.ownwords.quality;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ownwords.message.SectionKind;
import org.ownwords.quality.Finding.Span;

/** What is printed or drawn has a sign in the font of its script or in Noto Sans beside it; else a box would stand there. */
final class FontCharacters implements SectionCheck {

    static final String ID = "font-lacks-character";

    private static final Set<SectionKind> DRAWN =
            EnumSet.of(SectionKind.LONG, SectionKind.HEADLINE, SectionKind.SOCIAL);

    private final PrintedSigns signs;

    FontCharacters(Coverage fonts) {
        this.signs = new PrintedSigns(fonts);
    }

    @Override
    public Set<String> ids() {
        return Set.of(ID);
    }

    @Override
    public List<Finding> inSection(Checks.Subject subject, SectionText section) {
        String family = subject.language().fontFamily();
        if (!DRAWN.contains(section.kind()) || family.isEmpty()) {
            return List.of();
        }
        Optional<BitSet> characters = signs.of(subject.language());
        if (characters.isEmpty()) {
            return List.of(section.whole(
                    ID,
                    Severity.BLOCK,
                    "No font for " + subject.language().englishName() + " is packed with the program (" + family + ").",
                    "Use it in text messages and recordings, or have the font added."));
        }
        return lacking(section, characters.get(), family);
    }

    private static List<Finding> lacking(SectionText section, BitSet characters, String family) {
        List<Finding> findings = new ArrayList<>();
        BitSet told = new BitSet();
        String words = section.words();
        for (int at = 0; at < words.length(); at = words.offsetByCodePoints(at, 1)) {
            int character = words.codePointAt(at);
            if (PrintedSigns.isDrawn(character) && !characters.get(character) && !told.get(character)) {
                told.set(character);
                findings.add(section.block(
                        ID,
                        new Span(at, at + Character.charCount(character)),
                        "Neither " + family + " nor " + PrintedSigns.BESIDE + " has \"" + Character.toString(character)
                                + "\" (" + UCharacter.getName(character) + ").",
                        "Write something else: a box would be printed."));
            }
        }
        return findings;
    }
}
