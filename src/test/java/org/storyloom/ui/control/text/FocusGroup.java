package org.storyloom.ui.control.text;

import java.util.ArrayList;
import java.util.List;
import org.storyloom.ui.control.look.Hue;

/// An invented focus group with its codings, overlaps included, as the pictures of the look have
/// it.
public final class FocusGroup {
  private final StringBuilder text = new StringBuilder();
  private final List<Stretch> stretches = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();

  public static FocusGroup boston() {
    FocusGroup group = new FocusGroup();
    group.moderator(
        "14:02",
        "When you hear the word “exploitation”, what comes first? Is it something you could notice around here?");
    group.says(
        "Rasa",
        "14:20",
        "Honestly, something in a film. Not the packhouse. Then my cousin told me how it went for her. They met her at the bus station, very friendly, the room and the job were ready, and the passport stayed with them, “for safety”. She did not call it exploitation. She called it bad luck.");
    group.says(
        "Tomas",
        "15:10",
        "You see eight men come out of one house at five in the morning, one van, nobody speaks. You think: pigu gyventi, tiek žinių. Cheap to live, that is all. And if you do think more, who do you tell? The police? Back home the policeman was the one you paid. Aš nepasitikiu uniforma. I do not trust the uniform.");
    group.moderator("16:05", "And someone who is not in uniform?");
    group.says(
        "Ilona",
        "16:12",
        "The woman from the library, the one who runs the reading hour. I would tell her. She does not write anything down first. She asks if you have eaten. Then maybe she knows a number. I would not ring it myself, my English goes away on the phone, but I would sit beside her while she rings.");
    group.says(
        "Mark",
        "17:31",
        "Eleven years at the plant, and I’d have walked past too. Not because I don’t care. Because I wouldn’t know what I’d be ringing about. You don’t want to make trouble for folk.");
    group.says(
        "Tomas",
        "18:04",
        "Skolingas žmogus – ne vogtas. Somebody who owes money is not stolen, so he keeps quiet: tai jo gėda. You have to start from the shame, not from the crime.");
    group.moderator("19:10", "What would have helped, that first week?");
    group.says("Rasa", "19:22", "One person who asks how you are and means it.");
    group.code("Not recognised as exploitation", "Ink", "Not the packhouse.");
    group.code(
        "Promises of work",
        "Amber",
        "They met her at the bus station, very friendly, the room and the job were ready, and the passport stayed with them, “for safety”.");
    group.code("Debt and documents", "Umber", "and the passport stayed with them, “for safety”.");
    group.code(
        "Not recognised as exploitation",
        "Ink",
        "She did not call it exploitation. She called it bad luck.");
    group.code(
        "Everyday signs",
        "Sea",
        "You see eight men come out of one house at five in the morning, one van, nobody speaks.");
    group.code(
        "Look away",
        "Iris",
        "You think: pigu gyventi, tiek žinių. Cheap to live, that is all. And if you do think more, who do you tell?");
    group.code(
        "Mistrust of authorities",
        "Plum",
        "And if you do think more, who do you tell? The police? Back home the policeman was the one you paid. Aš nepasitikiu uniforma. I do not trust the uniform.");
    group.code(
        "Fear of reporting", "Rose", "The police? Back home the policeman was the one you paid.");
    group.code(
        "Trusted messengers",
        "Pine",
        "She does not write anything down first. She asks if you have eaten.");
    group.code(
        "Call the helpline",
        "Violet",
        "I would not ring it myself, my English goes away on the phone, but I would sit beside her while she rings.");
    group.code("Tell someone close", "Lagoon", "but I would sit beside her while she rings.");
    group.code(
        "Look away",
        "Iris",
        "I’d have walked past too. Not because I don’t care. Because I wouldn’t know what I’d be ringing about.");
    group.code(
        "Not recognised as exploitation",
        "Ink",
        "Because I wouldn’t know what I’d be ringing about. You don’t want to make trouble for folk.");
    group.code(
        "Words that land",
        "Pear",
        "Somebody who owes money is not stolen, so he keeps quiet: tai jo gėda. You have to start from the shame, not from the crime.");
    group.code(
        "Debt and documents",
        "Umber",
        "Skolingas žmogus – ne vogtas. Somebody who owes money is not stolen");
    return group;
  }

  public Document document() {
    return new Document(
        "Focus group 2, Boston",
        "Lincolnshire · phase Message · 14 February 2019 · 7 people · 131 codings · consent: team, partners",
        text.toString(),
        stretches);
  }

  public List<Mark> marks() {
    return List.copyOf(marks);
  }

  public Range find(String words) {
    int at = text.indexOf(words);
    if (at < 0) throw new IllegalArgumentException(words);
    return new Range(at, at + words.length());
  }

  private void moderator(String time, String words) {
    turn("Moderator", time, words, true);
  }

  private void says(String speaker, String time, String words) {
    turn(speaker, time, words, false);
  }

  private void turn(String speaker, String time, String words, boolean quiet) {
    int start = text.length();
    text.append(speaker).append(" [").append(time).append("]: ");
    int wordsStart = text.length();
    text.append(words);
    stretches.add(new Stretch(start, text.length(), wordsStart, speaker, time, quiet));
    text.append("\n\n");
  }

  private void code(String theme, String hue, String words) {
    Range range = find(words);
    marks.add(
        new Mark(
            "m" + (marks.size() + 1),
            range.start(),
            range.end(),
            Hue.named(hue).orElseThrow(),
            theme,
            "What people would do · Mantas R.",
            "“Only with someone beside her.”",
            false));
  }
}
