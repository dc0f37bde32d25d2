package org.ownwords.campaign.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ownwords.base.London;

/**
 * A kit in a folder of somebody's own, for the command line: each file stands there as soon as it is made, and a second run
 * makes only what changed or is missing.
 */
public final class FolderKit {

    private static final String KEPT = ".kept";

    private final Path folder;
    private final KitMaker maker;
    private final Clock clock;

    /** @param folder made where it is not there */
    public FolderKit(Path folder, KitPress press, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        this.maker = new KitMaker(press, new KeptPieces(folder.resolve(KEPT)), clock);
    }

    /**
     * Makes the kit, and its contents page unless the watch ended it.
     *
     * @param zip packed as well, where named
     * @return what became of each item, in their order; fewer where the watch ended it
     */
    public List<KitPiece> make(KitPlan plan, Optional<Path> zip, KitWatch watch) {
        List<KitPiece> pieces = maker.make(plan.items(), new Placing(watch));
        if (pieces.size() == plan.items().size() && watch.goesOn()) {
            LocalDate today = London.today(clock);
            text(KitZip.CONTENTS, KitContents.html(plan, pieces, today));
            text(KitZip.INDEX, KitIndex.csv(plan, pieces));
            zip.ifPresent(file -> KitZip.write(file, plan, pieces, today));
        }
        return pieces;
    }

    /** The files of a piece, where they stand. */
    public List<Path> files(KitPiece.Made made) {
        List<Path> files = new ArrayList<>();
        made.kept().files().forEach(file -> files.add(folder.resolve(made.item().name() + file.ending())));
        return files;
    }

    private void text(String name, String words) {
        try {
            Files.write(folder.resolve(name), words.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts each file in its place before it is told. */
    private final class Placing implements KitWatch {

        private final KitWatch told;

        Placing(KitWatch told) {
            this.told = told;
        }

        @Override
        public boolean goesOn() {
            return told.goesOn();
        }

        @Override
        public void begins(KitItem item) {
            told.begins(item);
        }

        @Override
        public void ends(KitPiece piece) {
            if (piece instanceof KitPiece.Made made) {
                made.kept()
                        .files()
                        .forEach(file -> place(folder.resolve(made.item().name() + file.ending()), file));
            }
            told.ends(piece);
        }

        private void place(Path at, KeptPiece.Entry file) {
            try {
                Files.createDirectories(at.getParent());
                Path unfinished = at.resolveSibling(at.getFileName() + ".part");
                Files.copy(file.at(), unfinished, StandardCopyOption.REPLACE_EXISTING);
                Files.move(unfinished, at, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
