package se.framsteg.workbook.rows;

/**
 * Where understood rows go, one at a time: the programme first, then promoters, companies, answers, actions, ideas and
 * voices, whatever the order of the sheets. Duplicates are handed on as they stand; the receiver decides that a later
 * row wins. When the file turns out to be unreadable half-way, reading ends with an exception after some rows were
 * handed on: the receiver must be able to forget them.
 */
public interface RowSink {
    void programme(ProgrammeFacts facts);

    void promoter(PromoterRow row);

    void company(CompanyRow row);

    void answer(AnswerRow row);

    void action(ActionRow row);

    void idea(IdeaRow row);

    void voice(VoiceRow row);

    /** A row that is not handed on; its problems are told apart from this. Nobody needs to care. */
    default void refused(RefusedRow row) {}
}
