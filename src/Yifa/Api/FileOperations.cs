using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Api;

/// <summary>What the API does with the materials of a matter.</summary>
internal static class FileOperations
{
    public static IEnumerable<Operation> All()
    {
        const string files = "/matters/{id}/files";
        Parameter title = new("title", "str", "材料名称", "What it is called", true);
        Parameter kind = new("kind", "str", "材料类别:" + string.Join('、', Enum.GetNames<MaterialKind>()), "Kind of material", true);
        Parameter behalf = new("behalf", "str", "代办:窗口所代的当事人", "The party served at the counter");
        return
        [
            new("GET", files, "listFiles", "案件的材料", "The materials of a matter", "FileList", FilesApi.List)
            {
                Scope = Scope.Read,
                Problems = [ProblemType.NotFound],
            },
            new(
                "GET",
                files + "/{file}",
                "getFile",
                "一份材料的一件,写作 序号.件",
                "One content of a material, written as its numbers, e.g. 3.1",
                "",
                FilesApi.Show
            )
            {
                Scope = Scope.Read,
                Files = FilesApi.Types,
                Problems = [ProblemType.NotFound],
            },
            new("POST", files, "uploadFile", "提交材料,正文即文件", "Hand in a file; the body is the file", "File", FilesApi.Upload)
            {
                Scope = Scope.Act,
                Query = [title, kind, behalf],
                TakesFile = true,
                Tagged = true,
                Status = StatusCodes.Status201Created,
                Problems = [ProblemType.NotFound, ProblemType.NotEntitled, ProblemType.Refused],
            },
        ];
    }
}
