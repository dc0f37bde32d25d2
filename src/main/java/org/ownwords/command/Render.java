package org.ownwords.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ownwords.base.London;
import org.ownwords.base.Problem;
import org.ownwords.campaign.kit.FolderKit;
import org.ownwords.campaign.kit.KitFormat;
import org.ownwords.campaign.kit.KitPlan;
import org.ownwords.campaign.kit.SheetPress;
import org.ownwords.exchange.PackedVariant;
import org.ownwords.exchange.worked.CampaignFolder;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.render.Renderer;
import org.ownwords.render.SheetChoice;
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
            "A text that cannot be rendered is told on standard error; the others are written.",
            "Run again, it makes only what changed or is missing; Ctrl+C leaves what is finished."
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

    @Option(names = "--zip", paramLabel = "FILE", description = "Pack them into this zip as well.")
    private Optional<Path> zip = Optional.empty();

    @Option(
            names = "--only",
            paramLabel = "WHAT",
            split = ",",
            description = {
                "These alone: channels (poster, sms, social, email, spoken) or formats (${COMPLETION-CANDIDATES});",
                "without it, the formats of the channels of the campaign's plan."
            },
            completionCandidates = Formats.Candidates.class)
    private List<String> only = new ArrayList<>();

    @Option(names = "--language", paramLabel = "TAG", description = "This language alone; may be given again.")
    private List<String> languages = new ArrayList<>();

    @Option(
            names = "--family",
            paramLabel = "NAME",
            defaultValue = "calm",
            description = "How sheets look: ${COMPLETION-CANDIDATES}. Without it, ${DEFAULT-VALUE}.",
            completionCandidates = Formats.Families.class)
    @SuppressWarnings("NullAway.Init")
    private String family;

    @Option(
            names = "--content",
            paramLabel = "DIR",
            description = "Take templates from this folder of a content pack before those of the program.")
    private Optional<Path> content = Optional.empty();

    @Option(names = "--one-size", description = "One size of letters for all languages of a message in a format.")
    private boolean oneSize;

    @Option(names = "--marks", description = "For a printer: with bleed and crop marks.")
    private boolean marks;

    @Override
    public Integer call() {
        LanguageTable table = LanguageTable.load();
        Set<LanguageTag> wanted = new Tags(table).known(languages);
        Clock clock = Clock.systemUTC();
        CampaignFolder folder = CampaignPath.read(campaign, table, London.today(clock));
        Set<KitFormat> formats = only.isEmpty() ? Formats.of(folder.channels()) : Formats.named(only);
        Renderer renderer = new Renderer(clock, content.map(pack -> Folders.content(pack.toString())));
        SheetChoice look = look(renderer);
        Output output = json.output();
        Writable.folder(out);
        List<Problem> problems = new ArrayList<>(folder.problems());
        FolderPlan plan = new FolderPlan(new DraftEditions(folder, table, London.today(clock)), output);
        chosen(folder, wanted, table, problems).forEach(variant -> plan.add(variant, formats));
        problems.addAll(plan.problems());
        FolderKit kit = new FolderKit(out, new SheetPress(renderer, (format, first) -> look.options()), clock);
        KitPlan planned = plan.plan(folder.name());
        problems.addAll(made(kit, look.oneSize() ? planned.inOneSize() : planned, output));
        output.problems(problems);
        return problems.isEmpty() ? CommandLineFrame.DONE : CommandLineFrame.NOT_DONE;
    }

    private SheetChoice look(Renderer renderer) {
        return SheetChoice.in(Formats.family(family, renderer.families()))
                .withoutBrand()
                .withOneSize(oneSize)
                .withPrintMarks(marks);
    }

    private List<Problem> made(FolderKit kit, KitPlan plan, Output output) {
        KitProgress progress = new KitProgress(kit, output, plan.items().size());
        Thread interrupted = new Thread(progress::stop, "stop");
        Runtime.getRuntime().addShutdownHook(interrupted);
        try {
            kit.make(plan, zip, progress);
        } finally {
            progress.over();
        }
        if (!progress.stopped()) {
            Runtime.getRuntime().removeShutdownHook(interrupted);
            output.progress(plan.items().size() - progress.problems().size() + " pieces in " + out + ", "
                    + progress.fresh() + " of them made now.");
        }
        return progress.problems();
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
