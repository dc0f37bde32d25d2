package org.ownwords.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;

/** The plan of a campaign, as a person fills it in. */
record CampaignForm(Page page) {

    CampaignForm name(String name) {
        page.fill("#name", name);
        return this;
    }

    CampaignForm tick(String group, String... labels) {
        for (String label : labels) {
            box(group, label).check();
        }
        return this;
    }

    CampaignForm untick(String group, String label) {
        box(group, label).uncheck();
        return this;
    }

    CampaignForm leadsTo(String startOfChoice) {
        Locator choice =
                page.locator("#destination option").filter(new Locator.FilterOptions().setHasText(startOfChoice));
        page.selectOption("#destination", new SelectOption().setValue(choice.getAttribute("value")));
        return this;
    }

    CampaignForm on(LocalDate day, String from, String until) {
        page.fill("[name=day-day]", String.valueOf(day.getDayOfMonth()));
        page.fill("[name=day-month]", String.valueOf(day.getMonthValue()));
        page.fill("[name=day-year]", String.valueOf(day.getYear()));
        page.fill("#from", from);
        page.fill("#until", until);
        return this;
    }

    private Locator box(String group, String label) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(group))
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }
}
