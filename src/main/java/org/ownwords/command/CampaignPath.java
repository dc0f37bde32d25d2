package org.ownwords.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.exchange.PackFiles;
import org.ownwords.exchange.worked.CampaignFolder;
import org.ownwords.language.LanguageTable;

/** A campaign as somebody named it on the command line: a folder, or the name of one in the starter pack. */
final class CampaignPath {

    private static final String PLAN = "campaign.yaml";

    private CampaignPath() {}

    /**
     * Reads the campaign.
     *
     * @throws ProblemException if there is none, or its plan or services cannot be read
     */
    static CampaignFolder read(String given, LanguageTable languages, LocalDate today) {
        Optional<Path> folder = folder(given);
        if (folder.isPresent() && Files.isRegularFile(folder.get().resolve(PLAN))) {
            String name =
                    folder.get().toAbsolutePath().normalize().getFileName().toString();
            return CampaignFolder.read(PackFiles.campaign(folder.get()), name, languages, today);
        }
        PackFiles starter = PackFiles.starter();
        List<String> names = starter.paths().stream()
                .filter(path -> path.matches("campaigns/[^/]+/" + PLAN))
                .map(path -> path.split("/")[1])
                .toList();
        if (names.contains(given)) {
            return CampaignFolder.read(starter, given, languages, today);
        }
        throw new ProblemException(Problem.in(
                given,
                folder.isPresent()
                        ? "The folder holds no " + PLAN + "."
                        : "There is no such folder, and no campaign of that name in the starter pack.",
                "Name a folder that holds " + PLAN + " and services.yaml, or a campaign of the starter pack: "
                        + String.join(", ", names) + "."));
    }

    private static Optional<Path> folder(String given) {
        try {
            return Optional.of(Path.of(given)).filter(Files::isDirectory);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
