package org.ownwords.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ownwords.base.London;
import org.ownwords.base.Problem;
import org.ownwords.campaign.Channel;
import org.ownwords.exchange.PackedVariant;
import org.ownwords.exchange.worked.CampaignFolder;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code render}: Renders a campaign from a folder; everything is marked DRAFT. */
@Command(
        name = "render",
        mixinStandardHelpOptions = true,
        description = {
            "Renders a campaign from a folder; everything is marked DRAFT, and what is invented EXAMPLE.",
            "A text that cannot be rendered is told on standard error; the others are written."
        })
final class Render implements Callable<Integer> {

    @Mixin
    private final JsonOption json = new JsonOption();

    @Parameters(
            paramLabel = "CAMPAIGN",
            description = "The name of a campaign of the starter pack, or the folder of any, with its campaign.yaml.")
    @SuppressWarnings("NullAway.Init")
    private String campaign;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the files go.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(
            names = "--only",
            paramLabel = "CHANNEL",
            split = ",",
            description = "poster, sms, social, email, spoken: these alone; without it, those of the campaign's plan.")
    private List<Channel> only = new ArrayList<>();

    @Option(names = "--language", paramLabel = "TAG", description = "This language alone; may be given again.")
    private List<String> languages = new ArrayList<>();

    @Override
    public Integer call() {
        LanguageTable table = LanguageTable.load();
        Set<LanguageTag> wanted = new Tags(table).known(languages);
        Clock clock = Clock.systemUTC();
        CampaignFolder folder = CampaignPath.read(campaign, table, London.today(clock));
        Output output = json.output();
        List<Problem> problems = new ArrayList<>(folder.problems());
        List<PackedVariant> variants = chosen(folder, wanted, table, problems);
        RenderedFiles files = new RenderedFiles(out, output);
        Rendering rendering = new Rendering(new DraftEditions(folder, table, clock), files, output);
        Set<Channel> channels = only.isEmpty() ? folder.channels() : EnumSet.copyOf(only);
        for (int i = 0; i < variants.size(); i++) {
            output.progress(variants.get(i).content().id() + " (" + (i + 1) + " of " + variants.size() + ")");
            rendering.render(variants.get(i), channels);
        }
        problems.addAll(rendering.problems());
        output.problems(problems);
        files.summary(variants.size());
        return problems.isEmpty() ? CommandLineFrame.DONE : CommandLineFrame.NOT_DONE;
    }

    /** The texts in the languages asked for; a language without any is a problem, since nothing would tell that it is missing. */
    private List<PackedVariant> chosen(
            CampaignFolder folder, Set<LanguageTag> wanted, LanguageTable table, List<Problem> problems) {
        Set<LanguageTag> there = folder.variants().stream()
                .map(variant -> variant.content().id().tag())
                .collect(Collectors.toSet());
        wanted.stream()
                .filter(tag -> !there.contains(tag))
                .map(tag -> Problem.in(
                        campaign,
                        "There is no text in " + table.require(tag).englishName() + " (" + tag + ").",
                        "Write one, or ask \"resolve " + tag + "\" what may stand in for it."))
                .forEach(problems::add);
        return folder.variants().stream()
                .filter(variant -> wanted.isEmpty()
                        || wanted.contains(variant.content().id().tag()))
                .toList();
    }
}
