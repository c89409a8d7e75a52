using Yifa.Kernel;

namespace Yifa.Modules.Registers;

/// <summary>名录: who and what is entered on a register and leaves it again, of kinds that are data.</summary>
public static class RegistersModule
{
    public static Module Module { get; } =
        Module.Of<RegisterEntry, Stage>(
            "registers",
            "名录",
            duties: typeof(Duty),
            clocks: typeof(Clocks),
            figures: typeof(Figures),
            documents: null,
            publication: PublicRegister.Publication,
            kinds: new(ShippedKinds.Of("Registers"), null, KindRules.Qualified)
        );
}
