namespace Yifa.Web.Portal;

public static partial class English
{
    // Signing in, registering, and one's own account.
    private static readonly Dictionary<string, string> Entry = new()
    {
        ["公民、企业填注册的手机号、身份证号或统一社会信用代码;工作人员填账号"] =
            "The telephone, identity or credit number you registered with; staff use their account name",
        ["账号"] = "Account",
        ["密码"] = "Password",
        ["统一身份认证登录"] = "Sign in with the government's unified sign-on",
        ["还没有账号?"] = "No account yet?",
        ["公民、企业注册"] = "Register as a citizen or enterprise",
        ["示例账号"] = "Sample accounts",
        ["示例账号,只在示例数据中存在,在本机上点击即可进入,不用密码。"] =
            "They exist in sample data only. At this machine one click lets you in, without a password.",
        ["全部示例账号"] = "All sample accounts",
        ["统一身份认证没有完成,请再试一次,或者用账号和密码登录。"] =
            "The unified sign-on was not completed. Try again, or sign in with account and password.",
        ["初始密码已经过期,请管理员重新给您一个。"] = "The first password has run out. Ask the administrator for another one.",
        ["您用的是初始密码,请先在下面另设一个自己的密码,再开始工作。"] =
            "You signed in with a first password. Set one of your own below before you begin to work.",
        ["这个账号暂时锁定,请15分钟后再试。"] = "This account is locked for now. Try again in 15 minutes.",
        ["这个统一认证身份还没有绑定账号:请先用账号和密码登录,再在“账号与安全”中绑定。"] =
            "No account is tied to this identity yet: sign in with account and password, then tie it under “Account and security”.",
        ["连续多次密码不对,这个账号暂时锁定,请15分钟后再试。"] =
            "Too many wrong passwords: this account is locked for now. Try again in 15 minutes.",
        ["账号或者密码不对。"] = "Account or password is not right.",
        ["这个账号不能这样进入。示例账号只在示例数据中存在,设了密码的要用密码登录。"] =
            "This account cannot be entered in this way. Sample accounts exist in sample data only, and those with a password need it.",
        ["两步验证"] = "Two-step sign-in",
        ["验证码"] = "Code from your app",
        ["手机验证器显示的六位数字,每个只能用一次;手机不在身边时,填一个恢复码"] =
            "The six digits your phone's authenticator shows, each good once; without your phone, a recovery code",
        ["换一个账号"] = "Use another account",
        ["多次不对,这个账号暂时锁定,请15分钟后再试。"] = "Wrong too often: this account is locked for now. Try again in 15 minutes.",
        ["验证码不对,或者已经用过,请等下一个。"] = "The code is not right or was used already. Wait for the next one.",
        ["注册"] = "Register",
        ["库中还没有机构,现在还不能注册。"] = "There are no offices here yet, so nobody can register.",
        ["没有注册,原因如下"] = "Not registered, because",
        ["您是"] = "You are",
        ["机关、学校、社团等单位选企业,填统一社会信用代码"] =
            "Authorities, schools, associations and other bodies choose enterprise and give their credit code",
        ["姓名或者单位名称"] = "Your name or that of your organisation",
        ["身份证号或者统一社会信用代码"] = "Identity number or credit code",
        ["加密保存,只用于登录和核对身份"] = "Stored encrypted; used only to sign in and to know who you are",
        ["手机号"] = "Mobile number",
        ["至少{0}位;几个不相干的词连起来,好记又难猜"] = "At least {0} characters; a few unrelated words are easy to keep and hard to guess",
        ["再填一次密码"] = "Password once more",
        ["注册并登录"] = "Register and sign in",
        ["已有账号?"] = "Have an account?",
        ["请选择公民或者企业"] = "Choose citizen or enterprise",
        ["请填写营业执照上的名称,2至100个字"] = "Give the name on the licence, 2 to 100 characters",
        ["请填写真实姓名,2至100个字"] = "Give your real name, 2 to 100 characters",
        ["这个号码已经注册过,请直接登录"] = "This number is registered already; sign in",
        ["请填写11位手机号"] = "Give a mobile number of 11 digits",
        ["两次填写的密码不一样"] = "The two passwords differ",
        ["统一社会信用代码应为18位,并且校验码正确"] = "A credit code has 18 characters and a right check digit",
        ["身份证号应为18位,并且出生日期和校验码正确"] = "An identity number has 18 characters, a right date of birth and check digit",
        ["密码至少10位"] = "A password has at least 10 characters",
        ["密码最多200位"] = "A password has at most 200 characters",
        ["密码至少要有5个不同的字符"] = "A password has at least 5 different characters",
        ["密码不能含有账号、手机号或证件号码"] = "A password cannot contain your account name or numbers",
        ["账号与安全"] = "Account and security",
        ["登录账号"] = "Account name",
        ["类别"] = "Kind",
        ["机构"] = "Office",
        ["岗位"] = "Duty",
        ["密码已经改好,在别处的登录都已退出。"] = "The password is changed, and you are signed out everywhere else.",
        ["两步验证已经关闭。"] = "Two-step sign-in is off.",
        ["委托已经生效的期间,代理人登录后在页首选择代理您的身份。"] =
            "While the mandate lasts, the agent chooses at the top of the page to act for you.",
        ["委托已经收回,即刻起代理人不能再代理您。"] = "The mandate is withdrawn; from now on the agent cannot act for you.",
        ["修改密码"] = "Change the password",
        ["设置密码"] = "Set a password",
        ["这个账号还没有密码。设了密码以后就要用密码登录。"] = "This account has no password yet. Once set, it is needed to sign in.",
        ["现在的密码"] = "Password now",
        ["新密码"] = "New password",
        ["至少{0}位"] = "At least {0} characters",
        ["再填一次新密码"] = "New password once more",
        ["两次填写的新密码不一样"] = "The two new passwords differ",
        ["现在的密码不对,或者账号暂时锁定"] = "The password is not right, or the account is locked for now",
        ["两步验证已经开启。请把下面的恢复码存在别处:手机不在身边时,每个可以代替一次验证码。它们只显示这一次。"] =
            "Two-step sign-in is on. Keep these recovery codes elsewhere: without your phone each stands in for one code. They are shown this once only.",
        ["已经开启,还有{0}个恢复码没有用过。"] = "It is on; {0} recovery codes are left.",
        ["关闭两步验证"] = "Turn two-step sign-in off",
        ["用手机上的验证器扫描下面的图,再把它显示的六位数字填进来。"] =
            "Scan the picture with the authenticator on your phone, then enter the six digits it shows.",
        ["验证器密钥的二维码"] = "QR code of the authenticator's key",
        ["不能扫描时,手工录入密钥"] = "If you cannot scan it, enter this key by hand:",
        ["开启两步验证"] = "Turn two-step sign-in on",
        ["开启以后,登录时除了密码,还要手机验证器上的一次性数字。"] =
            "Once on, signing in takes your password and a one-time code from your phone.",
        ["设置两步验证"] = "Set up two-step sign-in",
        ["验证码不对,请看手机上现在的数字"] = "The code is not right; look at what your phone shows now",
        ["密码不对,或者账号暂时锁定"] = "The password is not right, or the account is locked for now",
        ["统一身份认证"] = "Unified sign-on",
        ["已经绑定,可以从统一身份认证直接登录。"] = "It is tied: you can sign in from the unified sign-on.",
        ["解除绑定"] = "Untie it",
        ["您刚才从统一身份认证来,绑定后可以直接登录本账号。"] =
            "You came from the unified sign-on; once tied, it signs you in to this account.",
        ["绑定到本账号"] = "Tie it to this account",
        ["还没有绑定。先去登录一次,再回到这里绑定。"] = "Not tied yet. Sign in there once, then come back here to tie it.",
        ["到统一身份认证去登录"] = "Go to the unified sign-on",
        ["委托代理人"] = "Let somebody act for you",
        ["代理人在委托期间可以用自己的账号替您申请、补正和查看;每一步都记明由谁代理。随时可以收回。"] =
            "While the mandate lasts, the agent applies, supplements and reads for you with their own account; the record names the agent at every step. You can withdraw it at any time.",
        ["{0}至{1}"] = "{0} to {1}",
        ["收回"] = "Withdraw",
        ["代理人的登录账号"] = "The agent's account name",
        ["代理人在“账号与安全”中可以看到自己的登录账号"] = "The agent finds it under “Account and security”",
        ["到哪天止"] = "Until",
        ["委托"] = "Give the mandate",
        ["没有这个代理人的账号,或者不能委托给它"] = "There is no such account, or it cannot act for you",
        ["委托期间的起止应为日期"] = "Both ends of the mandate must be dates",
        ["委托应在今天以后届满,不早于开始之日,最长3年"] = "A mandate ends after today, not before it starts, and lasts 3 years at most",
        ["工作台"] = "Desk",
        ["为自己办,还是代理别人办"] = "For yourself, or for somebody else",
        ["代理"] = "for",
        ["为自己办"] = "For yourself",
        ["退出登录"] = "Sign out",
    };
}
