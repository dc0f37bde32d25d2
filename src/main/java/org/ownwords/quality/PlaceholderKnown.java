package org.ownwords.quality;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ownwords.base.Problem;
import org.ownwords.message.Placeholders;
import org.ownwords.quality.Finding.Span;

/** Every placeholder is of the closed list and can be filled; no brace is left over. */
final class PlaceholderKnown implements SectionCheck {

    static final String ID = "placeholder";

    private static final Pattern STRAY = Pattern.compile("[{}｛｝]");

    @Override
    public Set<String> ids() {
        return Set.of(ID);
    }

    @Override
    public List<Finding> inSection(Checks.Subject subject, SectionText section) {
        Stream<Finding> unfilled = section.uses().stream()
                .flatMap(use -> problem(subject, use)
                        .map(problem ->
                                section.block(ID, new Span(use.start(), use.end()), problem.what(), problem.remedy()))
                        .stream());
        Stream<Finding> stray = STRAY.matcher(section.words())
                .results()
                .map(brace -> section.block(
                        ID,
                        new Span(brace.start(), brace.end()),
                        "A brace stands alone: a placeholder is broken here.",
                        "Write placeholders whole, such as {route.phone}, with plain braces."));
        return Stream.concat(unfilled, stray).toList();
    }

    private static Optional<Problem> problem(Checks.Subject subject, Placeholders.Use use) {
        return subject.target()
                .map(target -> Placeholders.problem("", use, target.route()))
                .orElseGet(() -> Placeholders.problem("", use));
    }
}
