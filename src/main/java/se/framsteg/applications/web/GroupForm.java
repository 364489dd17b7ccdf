package se.framsteg.applications.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.framsteg.applications.Accounts;
import se.framsteg.applications.Related;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.forms.Written;

/** The companies that an applicant belongs together with, as they are typed: a few rows, of which an empty one is none. */
public record GroupForm(Map<String, String> fields, int rows) {
    static final GroupForm EMPTY = new GroupForm(Map.of(), 2);

    private static final int MOST_ROWS = 20;
    private static final int MORE_ROWS = 3;
    private static final int LONGEST = 200;
    private static final List<String> NAMES = List.of("company-", "share-", "employees-", "turnover-", "balance-");

    static GroupForm of(Map<String, String> fields) {
        String typed = Written.text(fields.get("rows"));
        int rows = typed.matches("\\d{1,2}") ? Math.clamp(Integer.parseInt(typed), 1, MOST_ROWS) : 2;
        return new GroupForm(fields, asksForRows(fields) ? Math.min(rows + MORE_ROWS, MOST_ROWS) : rows);
    }

    static GroupForm of(List<Related> told) {
        var fields = new HashMap<String, String>();
        for (int row = 0; row < told.size(); row++) {
            Related each = told.get(row);
            fields.put("company-" + row, each.name());
            fields.put("share-" + row, String.valueOf(each.sharePercent()));
            fields.put("employees-" + row, String.valueOf(each.accounts().employees()));
            fields.put("turnover-" + row, plain(each.accounts().turnoverSek()));
            fields.put("balance-" + row, plain(each.accounts().balanceSek()));
        }
        return told.isEmpty() ? EMPTY : new GroupForm(fields, told.size());
    }

    static boolean asksForRows(Map<String, String> fields) {
        return !Written.text(fields.get("more")).isEmpty();
    }

    public String typed(String field) {
        return Written.text(fields.get(field));
    }

    /** The numbers of the rows. */
    public int[] numbers() {
        return IntStream.range(0, rows).toArray();
    }

    Mending mending() {
        var sentences = new LinkedHashMap<String, String>();
        for (int row : numbers()) {
            if (isFilled(row)) {
                row(row, sentences);
            }
        }
        if (sentences.isEmpty() && related().isEmpty()) {
            sentences.put("company-0", Say.say("applications.group.missing"));
        }
        return new Mending(sentences);
    }

    /** Only of a form with nothing to mend. */
    List<Related> related() {
        var all = new ArrayList<Related>();
        for (int row : numbers()) {
            if (isFilled(row)) {
                all.add(new Related(
                        ApplyForm.oneLine(typed("company-" + row)),
                        share(row).orElseThrow(),
                        new Accounts(
                                ApplyForm.count(typed("employees-" + row)).orElseThrow(),
                                Written.sek(typed("turnover-" + row)).orElseThrow(),
                                Written.sek(typed("balance-" + row)).orElseThrow())));
            }
        }
        return all;
    }

    private void row(int row, Map<String, String> sentences) {
        String name = ApplyForm.oneLine(typed("company-" + row));
        if (name.isEmpty() || name.length() > LONGEST) {
            sentences.put("company-" + row, Say.say("applications.form.company.wrong", LONGEST));
        }
        if (share(row).isEmpty()) {
            sentences.put("share-" + row, Say.say("applications.group.share.wrong"));
        }
        if (ApplyForm.count(typed("employees-" + row)).isEmpty()) {
            sentences.put("employees-" + row, Say.say("applications.form.employees.wrong"));
        }
        for (String amount : List.of("turnover-", "balance-")) {
            if (Written.sek(typed(amount + row)).isEmpty()) {
                sentences.put(amount + row, Say.say("applications.form.amount.wrong"));
            }
        }
    }

    private Optional<Integer> share(int row) {
        String percent = typed("share-" + row).replaceAll("[\\s\\u00a0]|%|procent", "");
        return percent.matches("\\d{1,3}") && Integer.parseInt(percent) <= 100
                ? Optional.of(Integer.valueOf(percent))
                : Optional.empty();
    }

    private boolean isFilled(int row) {
        return NAMES.stream().anyMatch(name -> !typed(name + row).isEmpty());
    }

    private static String plain(BigDecimal sek) {
        return sek.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
