package org.ownwords.exchange.worked;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ownwords.account.Actor;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.ImageId;
import org.ownwords.message.Images;
import org.ownwords.message.LibraryImage;
import org.ownwords.message.NewImage;
import org.springframework.stereotype.Component;

/**
 * Reads {@code pictures.csv}: pictures for the library, in which nobody is shown, and what is to be seen in each by language. The
 * first row of a picture is the English one.
 */
@Component
class PictureLoader {

    private final Images images;

    PictureLoader(Images images) {
        this.images = images;
    }

    void load(Folder folder, Actor actor) {
        if (!folder.holds("pictures.csv")) {
            return;
        }
        Map<String, ImageId> added = new HashMap<>();
        folder.rows("pictures.csv", row -> {
            String file = row.getField("file");
            LanguageTag language = LanguageTag.of(row.getField("language"));
            if (language.equals(LibraryImage.ENGLISH)) {
                added.put(file, images.add(actor, image(row), folder.bytes("pictures/" + file)));
            } else {
                images.describe(actor, known(added, file), language, row.getField("description"));
            }
        });
    }

    private static NewImage image(NamedCsvRecord row) {
        return new NewImage(
                row.getField("title"), row.getField("credit"), "", Optional.empty(), row.getField("description"));
    }

    private static ImageId known(Map<String, ImageId> added, String file) {
        return Optional.ofNullable(added.get(file))
                .orElseThrow(() -> new IllegalArgumentException(file + " has no English row before this one"));
    }
}
