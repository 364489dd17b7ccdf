package gg.jte.generated.ondemand.site.web;
import se.framsteg.site.web.VoiceRow;
@SuppressWarnings("unchecked")
public final class JtevoiceGenerated {
	public static final String JTE_NAME = "site/web/voice.jte";
	public static final int[] JTE_LINE_INFO = {0,0,2,2,2,2,4,4,4,4,6,6,7,7,7,8,8,8,9,9,12,12,12,2,2,2,2};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, VoiceRow voice) {
		jteOutput.writeContent("<article class=\"voice\" lang=\"sv\">\n    <h3>");
		jteOutput.setContext("h3", null);
		jteOutput.writeUserContent(voice.name());
		jteOutput.writeContent("</h3>\n    <dl>\n");
		for (var said : voice.said()) {
			jteOutput.writeContent("        <dt>");
			jteOutput.setContext("dt", null);
			jteOutput.writeUserContent(said.question());
			jteOutput.writeContent("</dt>\n        <dd>");
			jteOutput.setContext("dd", null);
			jteOutput.writeUserContent(said.answer());
			jteOutput.writeContent("</dd>\n");
		}
		jteOutput.writeContent("    </dl>\n</article>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		VoiceRow voice = (VoiceRow)params.get("voice");
		render(jteOutput, jteHtmlInterceptor, voice);
	}
}
