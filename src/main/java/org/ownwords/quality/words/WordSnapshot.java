package org.ownwords.quality.words;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.SectionDigest;
import org.ownwords.quality.Glossary;
import org.ownwords.quality.KeptWords;
import org.ownwords.quality.WordList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The words of the database as the checks ask for them, thousands of times a page. Held in memory; asked every two seconds at most
 * whether another node changed them, by the numbers of the last rows.
 */
@Component
public class WordSnapshot implements KeptWords {

    private static final long NANOS = 2_000_000_000L;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final GlossaryStore glossaries;
    private final WordListStore lists;
    private final Glossary files;
    private final Clock clock;
    private final Object lock = new Object();
    private volatile long askedAt;
    private volatile Held held = Held.NOTHING;

    /**
     * @param files the glossary that an empty database begins with
     */
    public WordSnapshot(JdbcClient jdbc, TransactionOperations transactions, Glossary files, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.glossaries = new GlossaryStore(jdbc);
        this.lists = new WordListStore(jdbc);
        this.files = files;
        this.clock = clock;
    }

    /** What was read at once; a language that is not among the lists has the program's own or none. */
    private record Held(
            String stamp,
            Glossary glossary,
            Map<LanguageTag, List<WordList>> lists,
            Map<SectionDigest, SpeakerAnswer> answers) {
        static final Held NOTHING = new Held("", Glossary.EMPTY, Map.of(), Map.of());
    }

    @Override
    public Glossary glossary() {
        return held().glossary();
    }

    @Override
    public List<WordList> lockScreen(LanguageTag tag) {
        return held().lists()
                .computeIfAbsent(tag, one -> WordList.packed(one).stream().toList());
    }

    @Override
    public Optional<SpeakerAnswer> answer(SectionDigest words) {
        return Optional.ofNullable(held().answers().get(words));
    }

    /** The next question is answered from the database. */
    void forget() {
        askedAt = 0;
    }

    private Held held() {
        long asked = askedAt;
        if (asked != 0 && System.nanoTime() - asked < NANOS) {
            return held;
        }
        synchronized (lock) {
            askedAt = Math.max(1, System.nanoTime());
            if (held == Held.NOTHING) {
                glossaries.loadOnce(transactions, () -> files, clock.instant());
            }
            String stamp = stamp();
            if (!stamp.equals(held.stamp())) {
                held = read(stamp);
            }
            return held;
        }
    }

    private String stamp() {
        return jdbc.sql("""
                        select coalesce((select max(id) from quality_glossary_version), 0) as g,
                            coalesce((select max(id) from quality_word_list), 0) as l,
                            coalesce((select max(id) from quality_word_list_confirmation), 0) as c,
                            coalesce((select max(id) from quality_speaker_answer), 0) as a""")
                .query((row, n) ->
                        row.getLong("g") + " " + row.getLong("l") + " " + row.getLong("c") + " " + row.getLong("a"))
                .single();
    }

    private Held read(String stamp) {
        Glossary glossary = new Glossary(glossaries.last().stream()
                .filter(version -> !version.withdrawn())
                .map(GlossaryVersion::entry)
                .toList());
        Map<LanguageTag, List<WordList>> standing = new ConcurrentHashMap<>();
        lists.languages().forEach(tag -> standing.put(tag, standing(tag)));
        return new Held(stamp, glossary, standing, new HashMap<>(lists.answers()));
    }

    /** The newest list that a speaker confirmed, and what was proposed after it. */
    private List<WordList> standing(LanguageTag tag) {
        List<WordListVersion> versions = lists.versions(tag);
        List<WordList> standing = new ArrayList<>();
        Optional<WordListVersion> confirmed =
                versions.stream().filter(WordListVersion::confirmed).findFirst();
        confirmed
                .map(WordListVersion::list)
                .or(() -> WordList.packed(tag).filter(WordList::confirmed))
                .ifPresent(standing::add);
        versions.stream()
                .findFirst()
                .filter(newest -> !newest.confirmed())
                .map(WordListVersion::list)
                .ifPresent(standing::add);
        return List.copyOf(standing);
    }
}
