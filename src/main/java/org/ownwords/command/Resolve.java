package org.ownwords.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ownwords.language.Fallback;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.language.Medium;
import org.ownwords.language.Resolution;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code resolve}: Proposes which of the languages at hand may stand in for one that is missing, and why. */
@Command(
        name = "resolve",
        mixinStandardHelpOptions = true,
        description = "Proposes which of the languages at hand may stand in for one that is missing, and why.")
final class Resolve implements Callable<Integer> {

    @Mixin
    private final JsonOption json = new JsonOption();

    @Parameters(paramLabel = "TAG", description = "The language that is asked for, such as phr-x-mirpuri.")
    @SuppressWarnings("NullAway.Init")
    private String tag;

    @Option(names = "--medium", paramLabel = "MEDIUM", required = true, description = "written or spoken.")
    @SuppressWarnings("NullAway.Init")
    private Medium medium;

    @Option(
            names = "--have",
            paramLabel = "TAG",
            required = true,
            split = ",",
            description = "The languages at hand, with commas between.")
    private List<String> have = new ArrayList<>();

    @Override
    public Integer call() {
        LanguageTable languages = LanguageTable.load();
        Tags tags = new Tags(languages);
        Resolution resolution = new Fallback(languages).propose(tags.known(tag), medium, tags.known(have));
        json.output().result(asMap(resolution), words(resolution, languages));
        return CommandLineFrame.DONE;
    }

    private static Map<String, @Nullable Object> asMap(Resolution resolution) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("requested", resolution.requested().value());
        map.put("servedBy", resolution.servedBy().map(LanguageTag::value).orElse(null));
        map.put("confirmed", resolution.confirmed());
        map.put("reason", resolution.reason());
        return map;
    }

    private static String words(Resolution resolution, LanguageTable languages) {
        return resolution
                        .servedBy()
                        .map(served -> served + " (" + languages.require(served).englishName() + "). ")
                        .orElse("None. ")
                + resolution.reason();
    }
}
