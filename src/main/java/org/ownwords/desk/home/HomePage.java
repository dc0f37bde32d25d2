package org.ownwords.desk.home;

import java.util.List;
import org.ownwords.account.Accounts;
import org.ownwords.account.Role;
import org.ownwords.account.SignedIn;
import org.ownwords.desk.HomeCard;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everybody starts: what waits for them, then what they can do. */
@Controller
class HomePage {

    private final ObjectProvider<HomeCard> features;
    private final Accounts accounts;

    HomePage(ObjectProvider<HomeCard> features, Accounts accounts) {
        this.features = features;
        this.accounts = accounts;
    }

    @GetMapping("/")
    String page(@AuthenticationPrincipal SignedIn me, Model model) {
        List<HomeCard.Card> cards = features.orderedStream()
                .flatMap(feature -> feature.cards(me.person()).stream())
                .toList();
        model.addAttribute("cards", cards);
        model.addAttribute("organisation", accounts.organisation(me.person().organisation()));
        model.addAttribute(
                "roles", me.person().roles().stream().sorted().map(Role::label).toList());
        model.addAttribute("starts", Start.of(me.person()));
        return "desk/home/home";
    }
}
