package se.framsteg.workbook;

/** Hands progress on as it comes, and to a second listener at most twice a second. */
final class ToldProgress implements ImportProgress {
    private static final long HALF_A_SECOND = 500_000_000;

    private final ImportProgress all;
    private final ImportProgress some;
    private long told = System.nanoTime();

    ToldProgress(ImportProgress all, ImportProgress some) {
        this.all = all;
        this.some = some;
    }

    @Override
    public void reached(Stage stage, long rowsRead, double share) {
        all.reached(stage, rowsRead, share);
        if (stage == Stage.WAITING || System.nanoTime() - told > HALF_A_SECOND) {
            told = System.nanoTime();
            some.reached(stage, rowsRead, share);
        }
    }
}
