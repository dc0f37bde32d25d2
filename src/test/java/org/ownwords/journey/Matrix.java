package org.ownwords.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The coverage matrix as a person reads it: a row, a message, a channel. */
record Matrix(Page page) {

    /** The words of one cell, its reasons unfolded. */
    String cell(String community, String message, String channel) {
        Locator table = page.locator("table.ow-matrix");
        List<String> messages = table.locator("thead th[scope=colgroup]").allInnerTexts();
        List<String> channels = table.locator("thead tr:nth-child(2) th").allInnerTexts();
        int each = channels.size() / messages.size();
        int column =
                messages.indexOf(message) * each + channels.subList(0, each).indexOf(channel);
        Locator cell = table.locator("tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("th", new Page.LocatorOptions().setHasText(community))))
                .locator("td")
                .nth(column);
        cell.locator("details:not([open]) > summary").all().forEach(Locator::click);
        return cell.innerText();
    }
}
