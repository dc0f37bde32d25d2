package org.ownwords.desk.campaign;

import java.util.Optional;
import org.ownwords.account.SignedIn;
import org.ownwords.campaign.Campaign;
import org.ownwords.campaign.CellKey;
import org.ownwords.campaign.Coverages;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Pictures of posters and social posts before they go. */
@Controller
class PreviewPictures {

    private final FoundCampaign found;
    private final Coverages coverages;
    private final CampaignPreviews previews;

    PreviewPictures(FoundCampaign found, Coverages coverages, CampaignPreviews previews) {
        this.found = found;
        this.coverages = coverages;
        this.previews = previews;
    }

    @GetMapping("/campaigns/{id}/preview.png")
    ResponseEntity<byte[]> picture(
            @AuthenticationPrincipal SignedIn me, @PathVariable long id, @RequestParam String cell) {
        Campaign campaign = found.campaign(me, id);
        Optional<byte[]> picture = previews.picture(
                campaign, coverages.of(campaign.organisation(), campaign.plan()), CellKey.ofWord(cell));
        return picture.map(bytes -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .contentType(MediaType.IMAGE_PNG)
                        .body(bytes))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
