package org.ownwords.desk.directory;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ownwords.desk.directory.NeedRow.LanguageRow;
import org.ownwords.desk.directory.NeedRow.State;
import org.ownwords.exchange.LanguageBriefs;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.language.Need;
import org.ownwords.message.MessageId;
import org.ownwords.message.SectionKind;
import org.ownwords.message.SectionRef;
import org.ownwords.message.Variants;
import org.ownwords.review.Reviews;
import org.springframework.stereotype.Component;

/** Sets what exists in each language beside those who need it. */
@Component
class AreaCoverage {

    private final LanguageTable languages;
    private final Variants variants;
    private final Reviews reviews;
    private final LanguageBriefs briefs;

    AreaCoverage(LanguageTable languages, Variants variants, Reviews reviews, LanguageBriefs briefs) {
        this.languages = languages;
        this.variants = variants;
        this.reviews = reviews;
        this.briefs = briefs;
    }

    /** In the order given; categories that nobody named in the area are left out. */
    List<NeedRow> of(List<Need> needs) {
        Map<LanguageTag, List<SectionRef>> approved = reviews.approved().stream()
                .collect(groupingBy(section -> section.variant().tag()));
        Map<LanguageTag, Set<MessageId>> drafted = variants.written();
        return needs.stream()
                .filter(need -> need.speakers() > 0)
                .map(need -> new NeedRow(
                        need.category(),
                        need.speakers(),
                        String.format(Locale.ROOT, "%.1f", need.share() * 100),
                        languages.all().stream()
                                .filter(language -> isCountedBy(language, need))
                                .map(language -> row(
                                        language,
                                        approved.getOrDefault(language.tag(), List.of()),
                                        drafted.getOrDefault(language.tag(), Set.of())))
                                .toList()))
                .toList();
    }

    private static boolean isCountedBy(Language language, Need need) {
        return language.censusCode().isPresent() && language.censusCode().getAsInt() == need.censusCode();
    }

    private LanguageRow row(Language language, List<SectionRef> approved, Set<MessageId> drafted) {
        Set<MessageId> written = messages(approved, false);
        Set<MessageId> spoken = messages(approved, true);
        String tag = language.tag().value();
        if (!written.isEmpty()) {
            return new LanguageRow(tag, language.englishName(), State.APPROVED, written.size());
        }
        if (!spoken.isEmpty()) {
            State said = language.signed() ? State.SIGNED : State.SPOKEN_ONLY;
            return new LanguageRow(tag, language.englishName(), said, spoken.size());
        }
        State none = briefs.of(language.tag()).isPresent() ? State.BRIEF : State.NOTHING;
        return new LanguageRow(tag, language.englishName(), drafted.isEmpty() ? none : State.DRAFT, drafted.size());
    }

    private static Set<MessageId> messages(List<SectionRef> sections, boolean spoken) {
        return sections.stream()
                .filter(section -> (section.section() == SectionKind.SPOKEN) == spoken)
                .map(section -> section.variant().message())
                .collect(Collectors.toSet());
    }
}
