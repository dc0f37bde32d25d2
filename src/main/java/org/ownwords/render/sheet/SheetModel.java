package org.ownwords.render.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ownwords.render.engine.TextLanguage;
import org.ownwords.render.engine.Typesetting;
import org.ownwords.render.sheet.SheetOrder.Code;
import org.ownwords.render.sheet.SheetOrder.Image;

/** What templates of sheets see: maps, lists and texts. Lengths are CSS. */
final class SheetModel {

    private SheetModel() {}

    static Map<String, Object> of(SheetOrder order, Typesetting setting) {
        Paper paper = order.paper();
        List<Map<String, Object>> texts =
                order.texts().stream().map(text -> TextModel.of(text, setting)).toList();
        Map<String, Object> model = new HashMap<>();
        model.put("title", order.text().title());
        model.put("styles", order.look().styles());
        model.put("plainFont", TextLanguage.ENGLISH.alias());
        model.put("width", number(paper.width()));
        model.put("height", number(paper.height()));
        model.put("unit", number(paper.unit()));
        model.put("text", texts.get(0));
        model.put("texts", texts);
        model.put("panel", Panel.of(order, setting).model());
        model.put("mark", order.text().mark());
        model.put("printed", order.foot().printed());
        model.put("sheetCode", order.foot().code());
        order.code().ifPresent(code -> model.put("code", code(code, paper)));
        model.put("logos", logos(order.look().logos()));
        model.put("pictures", pictures(order.look().pictures()));
        return model;
    }

    private static Map<String, Object> code(Code code, Paper paper) {
        return Map.of(
                "address", code.address(), "readable", code.readable(), "side", number(inUnits(code.side(), paper)));
    }

    private static List<Map<String, Object>> logos(List<Image> logos) {
        List<Map<String, Object>> models = new ArrayList<>();
        for (Image logo : logos) {
            models.add(Map.of("source", imageName("logo-" + models.size()), "alt", logo.alternativeText()));
        }
        return models;
    }

    private static Map<String, Object> pictures(Map<String, Image> pictures) {
        Map<String, Object> models = new HashMap<>();
        pictures.forEach((place, picture) ->
                models.put(place, Map.of("source", imageName("picture-" + place), "alt", picture.alternativeText())));
        return models;
    }

    /** Where templates find a picture. */
    static String imageName(String name) {
        return "sheet:/image/" + name;
    }

    /** Millimetres as units of the paper. */
    static double inUnits(double millimetres, Paper paper) {
        return millimetres / 25.4 * 72 / paper.unit();
    }

    /** A length for style sheets, whatever the machine's language. */
    static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
