package se.framsteg.plan.take;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.ideas.Idea;
import se.framsteg.ideas.IdeaField;
import se.framsteg.ideas.IdeaId;
import se.framsteg.ideas.Launch;
import se.framsteg.ideas.Trial;

/** A company's ideas as data: what is said of each, what was tried, and that it was launched. @param names of its people */
record HomeIdeas(List<Idea> ideas, Map<UUID, String> names) {
    HomeIdeas {
        ideas = List.copyOf(ideas);
        names = Map.copyOf(names);
    }

    List<Map<String, @Nullable Object>> data() {
        return ideas.stream().map(this::data).toList();
    }

    private Map<String, @Nullable Object> data(Idea idea) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("number", idea.number());
        data.put("stage", idea.stage().code());
        data.put("mergedInto", number(idea.fate().mergedInto()));
        for (IdeaField field : IdeaField.values()) {
            data.put(field.code(), said(idea, field));
        }
        data.put("tests", idea.trials().stream().map(this::data).toList());
        data.put("launch", idea.launch() == null ? null : data(idea.launch()));
        return data;
    }

    /** A number as one, somebody by name; null where nothing is said. */
    private @Nullable Object said(Idea idea, IdeaField field) {
        if (!idea.text().says(field)) {
            return null;
        }
        return switch (field.type()) {
            case COST, GAIN, TONNES -> idea.text().number(field).orElse(null);
            case PERSON -> idea.text().owner().map(names::get).orElse(null);
            default -> idea.text().said(field);
        };
    }

    private @Nullable Integer number(@Nullable IdeaId other) {
        return Optional.ofNullable(other)
                .flatMap(id ->
                        ideas.stream().filter(each -> each.id().equals(id)).findFirst())
                .map(Idea::number)
                .orElse(null);
    }

    private Map<String, @Nullable Object> data(Trial trial) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("what", trial.what());
        data.put("due", trial.dueOn().toString());
        data.put("owner", trial.owner() == null ? null : names.get(trial.owner()));
        data.put("doneOn", trial.doneOn() == null ? null : trial.doneOn().toString());
        data.put("showed", trial.result().isEmpty() ? null : trial.result());
        return data;
    }

    private static Map<String, @Nullable Object> data(Launch launch) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("on", launch.on().toString());
        data.put("what", launch.what());
        data.put("link", launch.link().isEmpty() ? null : launch.link());
        data.put(
                "stillThereOn",
                launch.stillOn() == null ? null : launch.stillOn().toString());
        return data;
    }
}
