package se.framsteg.plan;

import java.util.UUID;

/**
 * A topic that counts among what matters most on a company's worksheet.
 *
 * @param row of the worksheet, which is its {@code number}th
 * @param motive why it matters, as typed
 */
public record ChosenTopic(UUID row, int number, String name, String motive) {}
