package org.ownwords.review;

import java.util.List;
import java.util.Optional;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.WrittenStatus;
import org.ownwords.message.SectionKind;

/** What holds a new use of a spoken text: its language is hardly written, and no recording of these words may be played. */
final class RecordingHolds {

    private final ApprovedRecordings recordings;
    private final LanguageTable languages;

    RecordingHolds(ApprovedRecordings recordings, LanguageTable languages) {
        this.recordings = recordings;
        this.languages = languages;
    }

    List<Hold> of(Case asked) {
        if (!asked.isNew() || asked.ref().section() != SectionKind.SPOKEN) {
            return List.of();
        }
        Optional<Language> oral = languages
                .find(asked.ref().variant().tag())
                .filter(language -> language.written() == WrittenStatus.MOSTLY_ORAL || language.signed());
        return oral
                .flatMap(language -> recordings
                        .whyNone(asked)
                        .map(why -> new Hold(
                                HoldKind.NO_RECORDING,
                                language.englishName()
                                        + (language.signed() ? " is signed" : " is spoken and hardly written")
                                        + ", and " + why)))
                .stream()
                .toList();
    }
}
