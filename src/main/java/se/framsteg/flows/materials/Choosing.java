package se.framsteg.flows.materials;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import se.framsteg.flows.materials.MaterialChoices.Group;
import se.framsteg.flows.materials.MaterialChoices.State;
import se.framsteg.shell.Lang;
import se.framsteg.shell.parts.Choice;

/** Puts the choices of a picker together. */
record Choosing(Materials materials, Lang lang) {
    private static final int MOST = 24;

    /** @param searched whether the words have just been searched for: then the only one that fits them is chosen */
    MaterialChoices choices(String value, String words, boolean searched) {
        List<Material> found = materials.search(words, MOST);
        State state = words.isBlank() ? State.ALL : found.isEmpty() ? State.NONE_FOUND : State.FOUND;
        String kept = materials.find(value).map(Material::key).orElse("");
        String chosen = found.size() == 1 && searched ? found.getFirst().key() : kept;
        return new MaterialChoices(
                chosen,
                words,
                groups(state == State.FOUND ? with(chosen, found) : materials.all()),
                state,
                chosen.isEmpty() ? "" : text(materials.get(chosen)));
    }

    /** What is chosen stays among the choices, whatever is searched for. */
    private Collection<Material> with(String chosen, List<Material> found) {
        if (chosen.isEmpty() || found.stream().anyMatch(each -> each.key().equals(chosen))) {
            return found;
        }
        var all = new ArrayList<>(found);
        all.add(materials.get(chosen));
        return all;
    }

    private List<Group> groups(Collection<Material> among) {
        var groups = new LinkedHashMap<String, Group>();
        for (Material each : among) {
            Material root = materials.path(each.key()).getFirst();
            groups.computeIfAbsent(root.key(), _ -> new Group(root.name().in(lang), new ArrayList<>()))
                    .choices()
                    .add(new Choice(each.key(), text(each)));
        }
        return List.copyOf(groups.values());
    }

    /** To be read outside its group too: "Polyeten: film och mjuk folie". */
    private String text(Material material) {
        String name = material.name().in(lang);
        return material.level() < 3
                ? name
                : "%s: %s".formatted(materials.get(material.parent()).name().in(lang), small(name));
    }

    private String small(String name) {
        boolean abbreviated = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return abbreviated ? name : name.substring(0, 1).toLowerCase(lang.locale()) + name.substring(1);
    }
}
