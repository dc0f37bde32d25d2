package org.ownwords.desk.design;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ownwords.account.SignedIn;
import org.ownwords.base.London;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.desk.Typed;
import org.ownwords.message.ImageId;
import org.ownwords.message.Images;
import org.ownwords.message.LibraryImage;
import org.ownwords.message.NewImage;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The library of images: what there is, and bringing another. */
@Controller
@RequestMapping("/images")
class ImagePages {

    private final Images images;
    private final Clock clock;

    ImagePages(Images images, Clock clock) {
        this.images = images;
        this.clock = clock;
    }

    @GetMapping
    String all(Model model) {
        LocalDate today = London.today(clock);
        model.addAttribute(
                "images",
                images.all().stream().map(image -> ImageView.of(image, today)).toList());
        return "desk/design/images";
    }

    @GetMapping("/new")
    String blank(Model model) {
        return form(new Typed("images", new LinkedMultiValueMap<>()), List.of(), model);
    }

    @PostMapping("/new")
    String add(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam MultipartFile picture,
            Model model,
            RedirectAttributes next)
            throws IOException {
        Typed typed = new Typed("images", fields);
        try {
            NewImage image = ImageForm.image(typed, London.today(clock));
            if (picture.isEmpty()) {
                typed.problem("picture", "No picture was chosen.", "Choose a PNG or JPEG file.");
            }
            typed.done();
            ImageId id = images.add(me.actor(), image, picture.getBytes());
            next.addFlashAttribute("done", "The image was added. Place, time and device were taken out of its file.");
            return "redirect:/images/" + id.value();
        } catch (ProblemException refused) {
            return form(typed, refused.problems(), model);
        }
    }

    /** The picture itself, for the pages of staff. */
    @GetMapping("/{id}/picture")
    ResponseEntity<byte[]> picture(@PathVariable long id) {
        LibraryImage image = images.find(new ImageId(id)).orElseThrow(ImagePages::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(image.type().contentType()))
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .body(images.bytes(image));
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static String form(Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("form", typed);
        model.addAttribute("problems", problems);
        return "desk/design/image-new";
    }
}
