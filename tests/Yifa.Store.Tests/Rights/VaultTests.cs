namespace Yifa.Store.Tests.Rights;

public sealed class VaultTests
{
    [Fact]
    public async Task What_many_seal_and_open_at_once_comes_back_as_it_was()
    {
        using var vault = new PersonalVault(new byte[32]);
        var sealedBefore = vault.Seal("示例地址", "before");

        await Task.WhenAll(
            Enumerable
                .Range(0, 16)
                .Select(n =>
                    Task.Run(() =>
                    {
                        for (var i = 0; i < 2_000; i++)
                        {
                            var (value, place) = ($"示例{n}", $"{n}/{i}");
                            Assert.Equal(value, vault.Open(vault.Seal(value, place), place));
                            Assert.Equal("示例地址", vault.TryOpen(sealedBefore, "before"));
                        }
                    })
                )
        );
    }
}
