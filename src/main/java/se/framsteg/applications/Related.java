package se.framsteg.applications;

/**
 * A company that belongs together with another: more than half owned either way it is linked and counts wholly, from a
 * quarter it is a partner and counts by its share, below that not at all (Recommendation 2003/361/EC, annex, articles 3
 * and 6).
 *
 * @param sharePercent of capital or votes, whichever is more
 */
public record Related(String name, int sharePercent, Accounts accounts) {
    private static final int PARTNER_FROM = 25;
    private static final int LINKED_ABOVE = 50;

    Accounts counted() {
        if (sharePercent > LINKED_ABOVE) {
            return accounts;
        }
        return accounts.share(sharePercent < PARTNER_FROM ? 0 : sharePercent);
    }
}
