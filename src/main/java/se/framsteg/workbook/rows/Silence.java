package se.framsteg.workbook.rows;

/** A sink that takes nothing. */
enum Silence implements RowSink {
    SINK;

    @Override
    public void programme(ProgrammeFacts facts) {}

    @Override
    public void promoter(PromoterRow row) {}

    @Override
    public void company(CompanyRow row) {}

    @Override
    public void answer(AnswerRow row) {}

    @Override
    public void action(ActionRow row) {}

    @Override
    public void idea(IdeaRow row) {}

    @Override
    public void voice(VoiceRow row) {}
}
