package engross.assembly;

import java.util.Map;

/**
 * FreeMarker and the reader of XML with all that they prepare in themselves: a quarter of a cold run. Whoever comes first, in whichever
 * thread, loads them by this class; whoever comes while they are loaded waits. So no two threads ever load them from two ends.
 */
final class TemplateClasses {
    private static final String NAME = "load.ftlx";
    private static final String TEMPLATE = """
            <#macro m a><p style="${a?trim}"><#nested></p></#macro>
            <#assign x = {"a": "b"}>
            <document><#list [1, 2] as i><#if i != 1 && x.a??><@m x.a>${i}</@m></#if></#list></document>
            """;

    static {
        try {
            Elements.read(new Templates(Map.of(NAME, TEMPLATE)).write(NAME, Map.of()), NAME);
        } catch (TemplateFault fault) {
            throw new IllegalStateException(fault.diagnostic().toString(), fault);
        }
    }

    private TemplateClasses() {}

    /** Returns when they are loaded. */
    static void load() {
        // The virtual machine has run what stands above.
    }
}
