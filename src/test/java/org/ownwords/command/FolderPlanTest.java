package org.ownwords.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ownwords.campaign.kit.KitItem;
import org.ownwords.campaign.kit.KitPlan;
import org.ownwords.exchange.worked.CampaignFolder;
import org.ownwords.language.LanguageTable;
import org.ownwords.message.Mark;

class FolderPlanTest {

    private static final Path NAMES = Path.of("src/test/resources/kit/hate-crime-awareness-week.txt");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    private static KitPlan workedCampaign() {
        LanguageTable table = LanguageTable.load();
        CampaignFolder folder = CampaignPath.read("hate-crime-awareness-week", table, TODAY);
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        FolderPlan plan = new FolderPlan(new DraftEditions(folder, table, TODAY), new Output(nowhere, nowhere, false));
        folder.variants().forEach(variant -> plan.add(variant, Formats.of(folder.channels())));
        return plan.plan(folder.name());
    }

    /** A new format or language adds lines here; none may change its name. */
    @Test
    void theKitOfTheWorkedCampaignHoldsEveryLanguageInEveryFormat() throws IOException {
        List<String> names =
                workedCampaign().items().stream().map(KitItem::name).toList();
        assertThat(names)
                .isEqualTo(Files.readAllLines(NAMES))
                .isSorted()
                .allMatch(name -> name.matches("[a-z0-9_/-]+"));
    }

    @Test
    void nothingOfAFolderIsUnmarked() {
        assertThat(workedCampaign().items()).allMatch(item -> item.mark() != Mark.NONE);
    }

    @Test
    void aFormatWhoseSectionIsMissingIsToldAsAGap() {
        assertThat(workedCampaign().gaps())
                .anyMatch(gap -> gap.what().equals("Words to read aloud, in Polish: Reach us your way")
                        && gap.reason().equals("The text has no section spoken."));
    }
}
