package org.ownwords.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.exchange.provenance.ManifestFile;
import org.ownwords.exchange.provenance.PackManifest;
import org.ownwords.exchange.provenance.PackManifest.Approval;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.MessageId;
import org.ownwords.message.SectionKind;

/** Packs of a large library: what one area may send, another can read. */
class LargePackTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Test
    void theLargestPackWithEveryTextApprovedAndHandedOnSaysSoWithinWhatIsRead() {
        String digest = "0123456789abcdef".repeat(4);
        TreeMap<String, String> files = new TreeMap<>();
        List<PackManifest.Text> texts = new ArrayList<>();
        for (int i = 0; i < PackOrder.MOST_TEXTS; i++) {
            String text = "a-message-with-a-long-name-" + i + "/zh-Hant-HK";
            files.put("translations/" + text + ".md", digest);
            texts.add(new PackManifest.Text(
                    text,
                    Stream.of(SectionKind.values())
                            .map(kind -> new Approval(kind.word(), digest, DAY))
                            .toList(),
                    List.of(new PackManifest.Step("An organisation with a long name", DAY))));
        }
        PackManifest manifest = new PackManifest("Beckside", DAY, List.of(), "Ownwords", "", files, texts);
        String written = ManifestFile.write(manifest);
        assertThat(written.getBytes(StandardCharsets.UTF_8).length).isBetween(1 << 20, PackFiles.LARGEST_MANIFEST);
        assertThat(ManifestFile.read(written)).isEqualTo(manifest);
    }

    @Test
    void pathsOfMessagesAndCampaignsWithLongNamesAreReadBack() {
        TreeMap<String, String> files = new TreeMap<>();
        files.put("translations/" + "m".repeat(61) + "/phr-x-mirpuri-and-then-more.md", "a");
        files.put("campaigns/" + "c".repeat(60) + "-2/campaign.yaml", "b");
        PackManifest manifest = new PackManifest("Beckside", DAY, List.of(), "Ownwords", "", files, List.of());
        assertThat(ManifestFile.read(ManifestFile.write(manifest)).files()).isEqualTo(files);
    }

    @Test
    void campaignsOfLongOrLikeNamesEachHaveAPathOfTheirOwn() {
        Set<String> taken = new TreeSet<>();
        Stream.of("گرمیوں کی مہم", "سردیوں کی مہم", "Summer ".repeat(28), "Tea & talk!", "Tea / talk")
                .forEach(name -> taken.add(PlanFiles.path(name, taken)));
        assertThat(taken)
                .containsExactly(
                        "campaigns/campaign-2/campaign.yaml",
                        "campaigns/campaign/campaign.yaml",
                        "campaigns/" + "summer-".repeat(8) + "summ/campaign.yaml",
                        "campaigns/tea-talk-2/campaign.yaml",
                        "campaigns/tea-talk/campaign.yaml");
    }

    @ParameterizedTest
    @CsvSource({"'', en-GB pl ur", "ur, en-GB ur", "ur pl, en-GB pl ur", "so, en-GB"})
    void englishGoesWithTheLanguagesThatWereChosen(String chosen, String going) {
        SortedSet<LanguageTag> tags = new PackOrder("", tags(chosen)).of(library(3));
        assertThat(tags.stream().map(LanguageTag::value).collect(Collectors.joining(" ")))
                .isEqualTo(going);
    }

    @Test
    void moreThanAPackCarriesIsRefusedBeforeAnythingIsRead() {
        Map<LanguageTag, Set<MessageId>> library = library(2000);
        assertThatThrownBy(() -> PackOrder.all("").of(library))
                .hasMessageContaining("These are 6000 texts, and a pack carries 5000 at most.")
                .hasMessageContaining("Choose fewer languages");
        assertThat(new PackOrder("", tags("ur")).of(library)).hasSize(2);
    }

    private static Map<LanguageTag, Set<MessageId>> library(int messages) {
        Map<LanguageTag, Set<MessageId>> library = new HashMap<>();
        for (LanguageTag tag : tags("en-GB pl ur")) {
            library.put(
                    tag,
                    IntStream.range(0, messages)
                            .mapToObj(i -> MessageId.of("m" + i))
                            .collect(Collectors.toSet()));
        }
        return library;
    }

    private static Set<LanguageTag> tags(String words) {
        Set<LanguageTag> tags = new HashSet<>();
        Stream.of(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(LanguageTag::of)
                .forEach(tags::add);
        return tags;
    }
}
