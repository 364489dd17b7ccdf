package se.framsteg.command;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.backup.BackupProgress;

/** How far a backup or a restore has come, on a terminal; nothing where standard error is no terminal. */
final class BackupBar implements BackupProgress, AutoCloseable {
    private @Nullable ProgressBar bar;

    BackupBar(String task) {
        bar = System.console() != null && System.console().isTerminal()
                ? new ProgressBarBuilder()
                        .setTaskName(task)
                        .setInitialMax(1000)
                        .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                        .hideEta()
                        .build()
                : null;
    }

    @Override
    public void reached(String what, double share) {
        if (bar != null) {
            bar.stepTo(Math.round(share * 1000));
            bar.setExtraMessage(what);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
