package se.framsteg.voices.interviews.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Say;
import se.framsteg.voices.interviews.InterviewAnswer;
import se.framsteg.voices.interviews.Telling;

/** What a form says of the questions of an interview: {@code answer-2}, and {@code shown-2} where it may be published. */
record TypedTelling(List<InterviewAnswer> asked, Map<String, String> fields) {

    /** The whole form, in which an empty box says no. */
    Map<Integer, Telling> whole() {
        var told = new HashMap<Integer, Telling>();
        asked.forEach(each -> told.put(each.position(), new Telling(answer(each), fields.containsKey(shown(each)))));
        return told;
    }

    /** What has been typed since last, as the page's script sends it. What is too long stays as it was. */
    Map<Integer, Telling> some() {
        var told = new HashMap<Integer, Telling>();
        for (InterviewAnswer each : asked) {
            String box = fields.get(shown(each));
            String answer = isTooLong(each) ? null : answer(each);
            if (answer != null || box != null) {
                told.put(each.position(), new Telling(answer, box == null ? null : !box.isEmpty()));
            }
        }
        return told;
    }

    boolean isTooLong() {
        return asked.stream().anyMatch(this::isTooLong);
    }

    /** By field: what is wrong there, empty where nothing is. */
    Map<String, String> faults() {
        var faults = new HashMap<String, String>();
        for (InterviewAnswer each : asked) {
            if (answer(each) != null) {
                faults.put(
                        "answer-" + each.position(),
                        isTooLong(each) ? Say.say("shell.form.too-long", InterviewAnswer.LONGEST) : "");
            }
        }
        return faults;
    }

    /** The same questions as they were typed just now, to show again. */
    List<InterviewAnswer> again() {
        return asked.stream()
                .map(each -> {
                    String answer = answer(each);
                    return new InterviewAnswer(
                            each.position(),
                            each.question(),
                            answer == null ? each.answer() : answer,
                            fields.containsKey(shown(each)),
                            each.proposed());
                })
                .toList();
    }

    private boolean isTooLong(InterviewAnswer each) {
        String answer = answer(each);
        return answer != null && answer.length() > InterviewAnswer.LONGEST;
    }

    private @Nullable String answer(InterviewAnswer each) {
        String typed = fields.get("answer-" + each.position());
        return typed == null ? null : typed.strip();
    }

    private static String shown(InterviewAnswer each) {
        return "shown-" + each.position();
    }
}
