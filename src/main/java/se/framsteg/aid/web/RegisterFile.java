package se.framsteg.aid.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.Json;
import se.framsteg.shell.documents.Csv;
import se.framsteg.shell.tenancy.Region;

/** Granted aid with what the central register asks for, as CSV and as JSON. Keys are the same in both. */
final class RegisterFile {
    private RegisterFile() {}

    static String csv(Region region, Programme programme, List<RegisterRow> rows) {
        var text = new StringBuilder();
        rows.stream().map(row -> entry(region, programme, row)).forEach(entry -> {
            if (text.isEmpty()) {
                text.append(Csv.row(List.copyOf(entry.keySet())));
            }
            text.append(Csv.row(new ArrayList<>(entry.values())));
        });
        return text.toString();
    }

    static String json(Region region, Programme programme, List<RegisterRow> rows) {
        return Json.pretty(
                rows.stream().map(row -> entry(region, programme, row)).toList());
    }

    private static Map<String, @Nullable Object> entry(Region region, Programme programme, RegisterRow row) {
        var entry = new LinkedHashMap<String, @Nullable Object>();
        entry.put("beneficiaryId", row.beneficiary());
        entry.put("beneficiary", row.line().name());
        entry.put("amountSek", row.granted().valueSek());
        entry.put("amountEur", row.granted().valueEur());
        entry.put("sekPerEuro", row.granted().rate().sekPerEuro());
        entry.put("rateDate", row.granted().rate().quotedOn().toString());
        entry.put("grantDate", row.granted().on().toString());
        entry.put("authority", region.swedish());
        entry.put("instrument", "subsidised services");
        entry.put("naceSector", row.industryCode());
        entry.put("regulation", "(EU) 2023/2831");
        entry.put("programme", programme.name());
        entry.put("registerBy", row.deadline().dueOn().toString());
        entry.put(
                "registeredOn",
                row.registeredOn() == null ? null : row.registeredOn().toString());
        entry.put(
                "withdrawnOn",
                row.takenBackOn() == null ? null : row.takenBackOn().toString());
        return entry;
    }
}
