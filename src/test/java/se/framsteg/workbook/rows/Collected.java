package se.framsteg.workbook.rows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything one reading handed on and told. */
final class Collected implements RowSink {
    static final Municipalities MUNICIPALITIES = Municipalities.of(Map.ofEntries(
            Map.entry("0604", "Aneby"),
            Map.entry("0617", "Gnosjö"),
            Map.entry("0642", "Mullsjö"),
            Map.entry("0643", "Habo"),
            Map.entry("0305", "Håbo"),
            Map.entry("0662", "Gislaved"),
            Map.entry("0665", "Vaggeryd"),
            Map.entry("0680", "Jönköping"),
            Map.entry("0682", "Nässjö"),
            Map.entry("0683", "Värnamo"),
            Map.entry("0684", "Sävsjö"),
            Map.entry("0685", "Vetlanda"),
            Map.entry("0686", "Eksjö"),
            Map.entry("0687", "Tranås"),
            Map.entry("1490", "Borås"),
            Map.entry("1280", "Malmö")));

    @Nullable
    ProgrammeFacts facts;

    final List<String> order = new ArrayList<>();
    final List<PromoterRow> promoters = new ArrayList<>();
    final List<CompanyRow> companies = new ArrayList<>();
    final List<AnswerRow> answers = new ArrayList<>();
    final List<ActionRow> actions = new ArrayList<>();
    final List<IdeaRow> ideas = new ArrayList<>();
    final List<VoiceRow> voices = new ArrayList<>();
    final List<RefusedRow> refused = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();

    @Nullable
    Reading reading;

    static Collected from(Path file) {
        var collected = new Collected();
        collected.reading =
                WorkbookReader.read(file, MUNICIPALITIES, collected, collected.problems::add, ProgressListener.SILENT);
        return collected;
    }

    List<Problem> refusals() {
        return problems.stream()
                .filter(one -> one.kind() == Problem.Kind.REFUSED)
                .toList();
    }

    List<Problem> notices() {
        return problems.stream()
                .filter(one -> one.kind() == Problem.Kind.NOTICE)
                .toList();
    }

    private void met(String kind) {
        if (order.isEmpty() || !order.getLast().equals(kind)) order.add(kind);
    }

    @Override
    public void programme(ProgrammeFacts programme) {
        met("programme");
        facts = programme;
    }

    @Override
    public void promoter(PromoterRow row) {
        met("promoters");
        promoters.add(row);
    }

    @Override
    public void company(CompanyRow row) {
        met("companies");
        companies.add(row);
    }

    @Override
    public void answer(AnswerRow row) {
        met("answers");
        answers.add(row);
    }

    @Override
    public void action(ActionRow row) {
        met("actions");
        actions.add(row);
    }

    @Override
    public void idea(IdeaRow row) {
        met("ideas");
        ideas.add(row);
    }

    @Override
    public void voice(VoiceRow row) {
        met("voices");
        voices.add(row);
    }

    @Override
    public void refused(RefusedRow row) {
        refused.add(row);
    }
}
