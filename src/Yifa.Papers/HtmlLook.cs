namespace Yifa.Papers;

// The look of a paper as a page: paper and ink, one red for the title, numbers that open under a dotted rule.
internal static class HtmlLook
{
    public const string Css = """
        :root { color-scheme: light dark; --ink: #1d2530; --soft: #52606f; --dots: #8792a0; --ground: #faf9f6; --sheet: #fff; --rule: #e4e1d9; --seal: #b02a1f; --note: #8a5706; --note-ground: #fbf1de;
          --song: "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif; --hei: system-ui, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif }
        @media (prefers-color-scheme: dark) { :root { --ink: #e7e5df; --soft: #b0b4ba; --dots: #7f868f; --ground: #14171b; --sheet: #1b1f25; --rule: #2e343c; --seal: #ef8d84; --note: #e0b464; --note-ground: #362c19 } }
        * { box-sizing: border-box }
        body { margin: 0; background: var(--ground); color: var(--ink); font: 1.05rem/2 var(--song); font-variant-numeric: tabular-nums }
        main { max-width: 44rem; margin: 0 auto; padding: 1.25rem 1.25rem 4rem }
        h1 { margin: 0; padding: 1.5rem 0 1rem; color: var(--seal); font-size: 1.75rem; line-height: 1.35; text-align: center; text-wrap: balance }
        h2, h3, h4, h5 { line-height: 1.6; margin: 1.4em 0 .3em }
        h2 { font: 700 1.15rem/1.6 var(--hei) } h3 { font-size: 1.08rem } h4, h5 { font-size: 1rem }
        p { margin: .25em 0; text-indent: 2em; text-align: justify; overflow-wrap: anywhere }
        .notice { margin: 0; padding: .35rem 1.25rem; text-indent: 0; background: var(--note-ground); color: var(--note); font: .88rem/1.6 var(--hei) }
        .masthead { margin: 1.5rem 0 0; text-indent: 0; text-align: center; color: var(--seal); font-size: 2.1rem; font-weight: 700; line-height: 1.4 } .masthead ~ h1 { color: inherit }
        .number { text-indent: 0; text-align: center; padding-bottom: .5rem; border-bottom: 2px solid var(--seal) } .recipient, .tablenumber { text-indent: 0 }
        .issuer, .dated, .seal { text-indent: 0; text-align: right; padding-right: 2em } .issuer { margin-top: 2em } .seal { color: var(--dots) }
        .meta { display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); gap: .15rem 1.5rem; margin: 0 0 1.5rem; padding: .7rem 1rem; background: var(--sheet); border: 1px solid var(--rule); border-radius: 6px; font: .9rem/1.7 var(--hei) }
        .meta div { display: grid; grid-template-columns: 6em 1fr; gap: .75rem } .meta dt { color: var(--soft) } .meta dd { margin: 0; overflow-wrap: anywhere }
        a { color: inherit } a.n { text-decoration: underline dotted var(--dots); text-underline-offset: .22em } a.n:hover { text-decoration: underline solid var(--seal) }
        :focus-visible { outline: 3px solid var(--seal); outline-offset: 2px }
        .scroll { overflow-x: auto; margin: 1em 0 } table { width: 100%; border-collapse: collapse; font: .92rem/1.6 var(--hei) }
        caption { padding-bottom: .4rem; text-align: left; color: var(--soft) } th, td { padding: .45rem .6rem; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top } th { color: var(--soft); font-weight: 600 } .num { text-align: right }
        .proof { display: flex; flex-wrap: wrap; align-items: center; gap: 1rem; margin: 1.5em 0 } .proof svg { max-width: 100%; height: auto } .proof p { flex: 1 12rem; text-indent: 0; text-align: left; font: .9rem/1.8 var(--hei) }
        @media (max-width: 40rem) { p { text-align: left } .meta { grid-template-columns: 1fr } }
        @media print { @page { margin: 25mm 22mm } :root { color-scheme: light; --ink: #000; --soft: #333; --ground: #fff; --sheet: #fff; --rule: #999; --seal: #b02a1f; --note: #000; --note-ground: #fff }
          main { max-width: none; padding: 0 } a.n { text-decoration: none } .scroll { overflow: visible } thead { display: table-header-group } tr { break-inside: avoid } h1, h2, h3, h4, h5 { break-after: avoid } .notice { border: 1px solid #999 } }
        """;
}
