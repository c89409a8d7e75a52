return await Yifa.Cli.Commands.Run(args);

/// <summary>Named so that web tests can start the host.</summary>
public partial class Program;
