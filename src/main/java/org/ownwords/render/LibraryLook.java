package org.ownwords.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.message.EasyRead;
import org.ownwords.message.ImageId;
import org.ownwords.message.Images;
import org.ownwords.message.LibraryImage;
import org.ownwords.message.MessageId;
import org.ownwords.message.SentencePlace;

/** A look with images of the library; each image is read once, and asked for its consent when it is. */
final class LibraryLook implements SheetLook {

    private static final String MAIN = "main";

    private final SheetOptions options;
    private final Optional<ImageId> main;
    private final Images images;
    private final EasyRead easyRead;
    private final Map<ImageId, LibraryPicture> pictures = new ConcurrentHashMap<>();
    private final Map<MessageId, Map<SentencePlace, ImageId>> beside = new ConcurrentHashMap<>();

    /** @throws ProblemException if the main image may not be used today */
    LibraryLook(SheetOptions options, Optional<ImageId> main, Images images, EasyRead easyRead) {
        this.options = options;
        this.main = main;
        this.images = images;
        this.easyRead = easyRead;
        main.ifPresent(this::picture);
    }

    @Override
    public SheetOptions on(SheetFormat format, Edition first) {
        Map<String, SheetImage> shown = new HashMap<>();
        main.ifPresent(image -> shown.put(MAIN, in(image, first)));
        if (format == SheetFormat.EASY_READ) {
            besideSentences(first, shown);
        }
        return options.withPictures(shown);
    }

    private void besideSentences(Edition edition, Map<String, SheetImage> shown) {
        Map<SentencePlace, ImageId> chosen =
                beside.computeIfAbsent(edition.message().id(), easyRead::of);
        if (chosen.isEmpty()) {
            return;
        }
        List<EasyReadSentence> sentences = EasyReadSentence.of(edition);
        for (int i = 0; i < sentences.size(); i++) {
            String place = String.valueOf(i + 1);
            sentences.get(i).place().among(chosen).ifPresent(image -> shown.put(place, in(image, edition)));
        }
    }

    private SheetImage in(ImageId image, Edition edition) {
        return picture(image).in(edition.language().tag());
    }

    private LibraryPicture picture(ImageId id) {
        return pictures.computeIfAbsent(id, this::read);
    }

    private LibraryPicture read(ImageId id) {
        LibraryImage image = images.find(id)
                .orElseThrow(() -> new ProblemException(Problem.in(
                        "image " + id.value(), "The picture is no longer in the library.", "Choose another.")));
        return LibraryPicture.of(images, image);
    }
}
