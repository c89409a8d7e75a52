using Yifa.Kernel;

namespace Yifa.Modules.Channels;

/// <summary>传播渠道: accounts and outlets, what was published there, and what they read on the days somebody looked.</summary>
public static class ChannelsModule
{
    public static Module Module { get; } =
        Module.Of<Channel, Stage>(
            "channels",
            "传播",
            duties: typeof(Duty),
            clocks: null,
            figures: typeof(Figures),
            documents: null,
            given: [Facet.Given("format", "形式", [.. Enum.GetValues<PostFormat>().Select(f => Choice.Of(f))])],
            kinds: new(ShippedKinds.Of("Channels"))
        );
}
