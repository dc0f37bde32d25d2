package org.ownwords.review;

import java.util.List;
import java.util.Optional;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.WrittenStatus;
import org.ownwords.message.Recordings;
import org.ownwords.message.SectionKind;

/** What holds a new use of a spoken text: its language is hardly written, and nobody has recorded these words. */
final class RecordingHolds {

    private final Recordings recordings;
    private final LanguageTable languages;

    RecordingHolds(Recordings recordings, LanguageTable languages) {
        this.recordings = recordings;
        this.languages = languages;
    }

    List<Hold> of(Case asked) {
        if (!asked.isNew() || asked.ref().section() != SectionKind.SPOKEN) {
            return List.of();
        }
        Optional<Language> oral = languages
                .find(asked.ref().variant().tag())
                .filter(language ->
                        language.written() == WrittenStatus.MOSTLY_ORAL || language.written() == WrittenStatus.SIGNED);
        if (oral.isEmpty() || !recordings.find(asked.ref()).isEmpty()) {
            return List.of();
        }
        return List.of(new Hold(
                HoldKind.NO_RECORDING,
                oral.get().englishName() + " is "
                        + (oral.get().written() == WrittenStatus.SIGNED ? "signed" : "spoken")
                        + " and hardly written, and nobody has recorded these words yet."));
    }
}
