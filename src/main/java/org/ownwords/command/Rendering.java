package org.ownwords.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.campaign.Channel;
import org.ownwords.exchange.PackCheck.Found;
import org.ownwords.exchange.PackedVariant;
import org.ownwords.message.SectionKind;

/** Renders text by text and channel by channel; what cannot be rendered is told, and loses nothing but itself. */
final class Rendering {

    /** Blocks for which not even a marked draft is shown: it would promise what is not true today, or lead people nowhere. */
    private static final Set<String> REFUSED = Set.of("untrue-claim", "charged-number", "placeholder");

    private final DraftEditions editions;
    private final RenderedFiles files;
    private final Output output;
    private final List<Problem> problems = new ArrayList<>();

    Rendering(DraftEditions editions, RenderedFiles files, Output output) {
        this.editions = editions;
        this.files = files;
        this.output = output;
    }

    /** Renders one text for each channel. */
    void render(PackedVariant variant, Set<Channel> channels) {
        List<Found> blocks = editions.blocks(variant);
        blocks.stream()
                .filter(found -> !REFUSED.contains(found.finding().check()))
                .map(found -> "not ready: " + problem(found).sentence())
                .forEach(output::progress);
        for (Channel channel : channels) {
            List<SectionKind> lacking = DraftEditions.lacking(variant, channel);
            List<Found> refused = refused(blocks, channel);
            if (!lacking.isEmpty()) {
                output.progress(variant.file() + ": " + word(channel) + " left out: the text has no section "
                        + lacking.stream().map(SectionKind::word).collect(Collectors.joining(" and ")) + ".");
            } else if (refused.isEmpty()) {
                write(variant, channel);
            } else {
                refused.stream()
                        .map(Rendering::problem)
                        .filter(problem -> !problems.contains(problem))
                        .forEach(problems::add);
            }
        }
    }

    /** Why texts were not rendered. */
    List<Problem> problems() {
        return problems;
    }

    private void write(PackedVariant variant, Channel channel) {
        List<DraftEditions.Rendered> rendered;
        try {
            rendered = editions.render(variant, channel);
        } catch (ProblemException failed) {
            failed.problems().forEach(problem -> problems.add(inFile(variant, channel, problem)));
            return;
        } catch (RuntimeException failed) {
            // One text that an engine cannot set must not lose the others.
            problems.add(inFile(
                    variant,
                    channel,
                    Problem.in(
                            "", "It cannot be set: " + failed + ".", "Tell the people who look after the program.")));
            return;
        }
        rendered.forEach(file ->
                files.write(variant.content().id(), channel, DraftEditions.mark(variant), file.name(), file.content()));
    }

    /** A template's problem keeps its own place; any other stands in the text's file. */
    private static Problem inFile(PackedVariant variant, Channel channel, Problem problem) {
        boolean ofTemplate = problem.where().startsWith("templates/");
        return new Problem(
                ofTemplate ? problem.where() : variant.file(),
                problem.line(),
                Optional.of(word(channel)),
                problem.what(),
                problem.remedy());
    }

    private static List<Found> refused(List<Found> blocks, Channel channel) {
        return blocks.stream()
                .filter(found -> REFUSED.contains(found.finding().check()))
                .filter(found -> found.finding()
                        .section()
                        .map(kind -> DraftEditions.shown(channel).anyMatch(kind::equals))
                        .orElse(true))
                .toList();
    }

    private static Problem problem(Found found) {
        return new Problem(
                found.variant().file(),
                found.line(),
                found.finding().section().map(SectionKind::word),
                found.finding().what(),
                found.finding().remedy());
    }

    private static String word(Channel channel) {
        return channel.name().toLowerCase(Locale.ROOT);
    }
}
