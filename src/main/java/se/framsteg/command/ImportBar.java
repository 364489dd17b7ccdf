package se.framsteg.command;

import java.nio.file.Path;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Texts;
import se.framsteg.workbook.ImportProgress;

/** How far an import has come, on a terminal; nothing where standard error is no terminal. */
final class ImportBar implements ImportProgress, AutoCloseable {
    private final @Nullable ProgressBar bar;

    ImportBar(Path file) {
        bar = System.console() != null && System.console().isTerminal()
                ? new ProgressBarBuilder()
                        .setTaskName(String.valueOf(file.getFileName()))
                        .setInitialMax(1000)
                        .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                        .hideEta()
                        .build()
                : null;
    }

    @Override
    public void reached(Stage stage, long rowsRead, double share) {
        if (bar != null) {
            bar.stepTo(Math.round(share * 1000));
            bar.setExtraMessage(Texts.get(Tongue.OURS, stage.textKey()));
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
